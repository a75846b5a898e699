import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {createElement} from 'react';
import {renderToStaticMarkup} from 'react-dom/server';
import {expect, test} from 'vitest';
import {compileMarkdown} from '@/lib/docs/compile';

test('code of a component is kept from the translators of browsers', () => {
  const files = readdirSync('components', {recursive: true, encoding: 'utf8'}).filter((file) => file.endsWith('.tsx'));
  expect(files.length).toBeGreaterThan(50);
  const open = files.flatMap((file) =>
    [...readFileSync(join('components', file), 'utf8').matchAll(/<code\b(?![^>]*translate="no")[^>]*>/g)].map(
      ([code]) => `${file}: ${code}`
    )
  );
  expect(open).toEqual([]);
});

test('code of a text is kept from the translators of browsers, in a line and in a fence', async () => {
  const Content = await compileMarkdown('Set `stream`:\n\n```bash\nls\n```\n', 'a text', 'en');
  const html = renderToStaticMarkup(createElement(Content));
  expect(html.match(/<code[^>]*>/g)).toEqual(['<code translate="no">', expect.stringContaining('translate="no"')]);
});
