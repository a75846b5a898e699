import {errorCodes} from '@/content/errors';
import {faqGroups} from '@/content/faq';
import {models} from '@/content/models';
import {platformPaths} from '@/content/navigation';
import {offers} from '@/content/offers';
import {releases} from '@/content/releases';
import {scenarios} from '@/content/scenarios';
import {locales, otherLocales} from '@/i18n/routing';
import {docPath} from '@/lib/docs';
import {registry} from '@/lib/filings';
import type {Finding} from './finding';
import type {Element, Page} from './page';

/** Anchors that components put on a page beside its headings. */
const componentAnchors: Record<string, (attributes: Element['attributes']) => string[]> = {
  ErrorTable: ({codes}) => (codes ? [] : errorCodes.map(({code}) => `error-${code}`)),
  FaqList: () => faqGroups.flatMap((group) => [group.id, ...group.items.map((item) => item.id)]),
  FilingRecords: () => registry.listed.map(({number}) => number),
  ModelComparison: () => models.map(({id}) => `model-${id}`),
  ReleaseList: () => releases.map(({id}) => id),
  OfferList: () => offers.map(({id}) => id),
  ScenarioGallery: () => scenarios.flatMap(({id}) => [id, `${id}-title`])
};

/** Anchors that the lists of a page add to it. */
export function listAnchors({elements}: Pick<Page, 'elements'>): string[] {
  return elements.flatMap(({name, attributes}) => componentAnchors[name]?.(attributes) ?? []);
}

/** Anchors of a page: its headings and what its lists add. */
function anchorsOf(page: Page): Set<string> {
  return new Set([...page.headings.map(({id}) => id), ...listAnchors(page)]);
}

/**
 * Every link to a page of ours leads to one, and to an anchor it has.
 * `texts` are read for links only; `others` are addresses of pages that are not in the content folder.
 */
export function checkLinks(pages: Page[], texts: Page[], others: readonly string[]): Finding[] {
  const byPath = new Map(pages.map((page) => [`${page.doc.locale} ${docPath(page.doc.slug)}`, page]));
  return [...pages, ...texts].flatMap(({doc, links}) =>
    links.flatMap(({url, line}) => {
      const report = (message: string, remedy: string) => [{file: doc.file, line, message, remedy}];
      if (/^https?:\/\/|^mailto:|^tel:/.test(url)) return [];
      if (locales.some((locale) => url === `/${locale}` || url.startsWith(`/${locale}/`)))
        return report(`the link ${url} carries a language.`, 'Leave the language out; the page adds its own.');
      const [path = '', anchor] = url.split('#');
      const [bare = ''] = path.split('?');
      if ((platformPaths as readonly string[]).includes(bare.split('/')[1] ?? '')) return [];
      const wanted = path === '' ? docPath(doc.slug) : bare;
      // A page that is not translated yet is shown in another language.
      const [target] = [doc.locale, ...otherLocales(doc.locale)].flatMap((locale) => byPath.get(`${locale} ${wanted}`) ?? []);
      if (!target)
        return others.includes(bare) && !anchor
          ? []
          : report(`the link ${url} leads nowhere.`, 'Correct the address; upper and lower case count.');
      if (anchor && !anchorsOf(target).has(anchor)) {
        return report(`the page of ${url} has no anchor "${anchor}".`, `Use one of: ${[...anchorsOf(target)].slice(0, 12).join(', ')}.`);
      }
      return [];
    })
  );
}
