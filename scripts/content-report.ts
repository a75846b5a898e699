/** Prints every page with its words, characters, headings, samples and the day of its facts: `npm run content`. */
import {locales} from '@/i18n/routing';
import {docs} from '@/lib/docs';
import {readPage} from './checks/page';

console.log(['page'.padEnd(58), 'words', 'characters', 'headings', 'samples', 'as of'].join('  '));
for (const slug of docs.listAll()) {
  for (const locale of locales) {
    const doc = docs.get(locale, slug);
    if (!doc || doc.isFallback) continue;
    const {prose, headings, samples} = readPage(doc);
    const text = prose.map((passage) => passage.text).join(' ');
    const words = text.match(/[A-Za-z0-9][\w.'’-]*/g)?.length ?? 0;
    const characters = text.match(/\p{Script=Han}/gu)?.length ?? 0;
    console.log(
      [
        `${locale} ${slug}`.padEnd(58),
        String(words).padStart(5),
        String(characters).padStart(10),
        String(headings.length).padStart(8),
        String(samples.length).padStart(7),
        doc.meta.asOf
      ].join('  ')
    );
  }
}
