import {expect, test} from '@playwright/test';
import {localePath} from '@/i18n/navigation';
import {locales} from '@/i18n/routing';
import {docPath, docs} from '@/lib/docs';
import {frameIds} from '@/lib/docs/reserved-ids';

test('the frame of a page of content has no id that the check does not know, and no document has an id twice', async ({request}) => {
  const known = frameIds();
  for (const locale of locales) {
    for (const slug of docs.listAll()) {
      const html = await (await request.get(localePath(locale, docPath(slug)), {headers: {Accept: 'text/html'}})).text();
      const idsOf = (text: string) => [...text.matchAll(/<[a-z][^<>]*? id="([^"]*)"/g)].map(([, id = '']) => id);
      const frame = idsOf(html.replace(/<article[\s\S]*?<\/article>/, ''));
      expect(frame.length, slug).toBeGreaterThan(3);
      expect(
        frame.filter((id) => !known.has(id)),
        slug
      ).toEqual([]);
      const all = idsOf(html);
      expect(
        all.filter((id, index) => all.indexOf(id) !== index),
        slug
      ).toEqual([]);
    }
  }
});
