import {expect, test} from 'vitest';
import {locales} from '@/i18n/routing';
import {operations} from '@/lib/openapi/operations';
import {docPath, docs} from '.';
import {apiNavTree, flatten} from './navigation';

test('the sidebar lists the guides and every operation, once', () => {
  for (const locale of locales) {
    const paths = flatten(apiNavTree(locale)).map(({path}) => path);
    expect(new Set(paths).size).toBe(paths.length);
    const guides = docs
      .list(locale)
      .filter((slug) => slug === 'api' || slug.startsWith('api/'))
      .map(docPath);
    expect([...paths].sort()).toEqual([...guides, ...operations(locale).map(({path}) => path), '/dev/api/realtime'].sort());
  }
});
