import {expect, test} from 'vitest';
import {withoutRuntime} from '@/build/documents.mjs';

const own = {portal: '/assets/portal-1.js', beforePaint: 'before()'};
const head = `<meta charset="utf-8"><link rel="stylesheet" href="/_next/static/chunks/a.css"><script>${own.beforePaint}</script><script type="module" src="${own.portal}"></script>`;
const document = (rest: string, text = '<h1>Title</h1>') =>
  `<!DOCTYPE html><html lang="en"><head>${head}</head><body><main>${text}</main>${rest}</body></html>`;

test("a document leaves the build without Next's scripts, data and marks, and with everything else", () => {
  const next = [
    '<link rel="preload" as="script" href="/_next/static/chunks/b.js">',
    '<script src="/_next/static/chunks/b.js" async=""></script>',
    '<script>(self.__next_f=self.__next_f||[]).push([0])</script>',
    '<script>self.__next_f.push([1,"a"])</script>',
    '<script>requestAnimationFrame(function(){$RT=performance.now()});</script>',
    '<div hidden=""><!--$--><!--/$--></div>',
    '<!-- -->'
  ];
  const things = '<script type="application/ld+json">{"@type":"Thing"}</script>';
  expect(withoutRuntime(document(next.join('') + things), '/dev/faq', own)).toBe(document(things));
});

const refused: [name: string, html: string, message: string][] = [
  ['a script that nobody knows', document('<script>track()</script>'), '/dev/faq: the document has a script that nobody knows: track()'],
  ['a script of another host', document('<script src="https://example.org/a.js"></script>'), 'https://example.org/a.js'],
  ['a part that is still on its way', document('<template id="B:0"></template>'), 'a part of the page is still on its way'],
  ['no heading', document('', 'Text'), 'the document has 0 of what it needs one of: h1'],
  ['two texts', document('<main></main>'), 'the document has 2 of what it needs one of: main']
];
for (const [name, html, message] of refused) {
  test(`a document with ${name} ends the build with its address`, () => {
    expect(() => withoutRuntime(html, '/dev/faq', own)).toThrow(message);
  });
}
