import {expect, test} from 'vitest';
import {comma} from '@/i18n/enumerate';
import {pageHref} from '@/i18n/navigation';
import {locales} from '@/i18n/routing';
import {wordsFor} from '@/i18n/words';
import {referenceHistory} from '@/lib/openapi/changes/history';
import {changesByOperation} from '@/lib/openapi/changes/lines';
import {releasesOfReference} from '@/lib/openapi/changes/releases';
import {draw, links, rows, textOf} from '../html.fixture';
import {ReferenceChanges, ReferenceReleases} from './changes';

for (const locale of locales) {
  const {t} = wordsFor(locale);

  test(`each day of the history in ${locale} says how much changed and what of it breaks, line by line below its operation`, async () => {
    const html = await draw(locale, ReferenceChanges, {});
    const history = referenceHistory();
    expect(history.some(({changes}) => changes.some(({breaking}) => breaking))).toBe(true);
    const hrefs: string[] = [];
    const said = history.map((entry) => {
      const {date, note, changes} = entry;
      const breaking = changes.filter((change) => change.breaking).length;
      const count = changes.length > 0 ? t('ReferenceChanges.count', {count: changes.length}) : '';
      const broken = breaking > 0 ? t('ReferenceChanges.breakingCount', {count: breaking}) : '';
      hrefs.push(`#on-${date}`);
      const operations = changesByOperation(entry, locale).map(({operation, page, lines}) => {
        if (page) hrefs.push(pageHref(locale, page.path));
        const texts = lines.map(({breaking: breaks, pieces}) => {
          for (const piece of pieces) if ('code' in piece && piece.href) hrefs.push(pageHref(locale, piece.href));
          return (
            (breaks ? t('ReferenceChanges.breaking') : '') + pieces.map((piece) => ('code' in piece ? piece.code : piece.text)).join('')
          );
        });
        return (page?.raw.summary ?? '') + operation + texts.join('');
      });
      return date + count + broken + (note?.[locale].replaceAll('`', '') ?? '') + operations.join('');
    });
    expect(textOf(html).replace(/\s/g, '')).toBe(said.join('').replace(/\s/g, ''));
    expect(links(html).map(([, href]) => href)).toEqual(hrefs);
  });

  test(`each release of ${locale} that concerns the reference stands beside its day and its operations`, async () => {
    const table = await draw(locale, ReferenceReleases, {});
    const releases = releasesOfReference(locale);
    expect(new Set(releases.map(({release}) => release.precision)).size).toBeGreaterThan(1);
    expect(rows(table)).toEqual([
      (['day', 'release', 'operations'] as const).map((key) => t(`ReferenceChanges.${key}`)),
      ...releases.map(({release: {date, precision, title}, operations}) => [
        precision === 'by' ? t('ReleaseList.by', {date}) : date,
        title[locale],
        operations.map(({raw}) => raw.summary).join(comma(locale))
      ])
    ]);
    const hrefs = releases.flatMap(({release: {id}, operations}) => [`/dev/releasenotes#${id}`, ...operations.map(({path}) => path)]);
    expect(links(table).map(([, href]) => href)).toEqual(hrefs.map((href) => pageHref(locale, href)));
  });
}
