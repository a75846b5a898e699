import {locales, otherLocales, routing} from '@/i18n/routing';
import {docs} from '@/lib/docs';
import {frameIds} from '@/lib/docs/reserved-ids';
import {scenarioPaths} from '@/lib/docs/scenarios';
import {filingFiles, filingPages} from '@/lib/filings';
import {pricingFiles} from '@/lib/machine/pricing-paths';
import {apiPaths} from '@/lib/openapi/pages';
import {localizedFiles} from '@/lib/routing/addresses';
import {checkChanges} from './changes';
import {checkComponents} from './components';
import {checkData} from './data';
import {findingsOf} from './fault';
import type {Finding} from './finding';
import {checkFreeModels} from './free-models';
import {checkHeadings} from './headings';
import {checkIds, checkReferences} from './ids';
import {checkLinks} from './links';
import {checkModelNames, checkModelNumbers, checkModelPage} from './models';
import {checkMoved, movedTargets} from './moved';
import {checkNavigation} from './navigation';
import {keepOwn, ownOfPage} from './own';
import type {Page} from './page';
import {checkLanguages, comparePages} from './pair';
import {checkPortal} from './portal';
import {checkPrices} from './prices';
import {checkRepetition} from './prose';
import {checkQuestions, checkRepeatedQuestions, compareQuestions} from './questions';
import {checkRetiredCodes} from './retired';
import {checkRetryCodes} from './retry';
import {checkValues} from './values';

/** Addresses that are no page of the content. */
const others = () => [
  '/',
  '/login',
  '/search',
  '/dev/howuse',
  ...scenarioPaths(),
  ...filingPages(),
  ...apiPaths(),
  ...Object.values(filingFiles),
  ...Object.values(pricingFiles),
  ...localizedFiles,
  '/llms.txt',
  '/llms-full.txt',
  '/opensearch.xml',
  '/sitemap.xml'
];

/** What a part of the check needs. Where it cannot be made, the reason is a finding, and the check goes on without. */
function tried<T>(make: () => T, otherwise: T, findings: Finding[]): T {
  try {
    return make();
  } catch (error) {
    findings.push(...findingsOf(error));
    return otherwise;
  }
}

/** Reads all pages. One that cannot be read is a finding. */
function readPages(): {pages: Map<string, Page>; findings: Finding[]} {
  const pages = new Map<string, Page>();
  const findings: Finding[] = [];
  for (const locale of locales) {
    for (const slug of docs.list(locale)) {
      try {
        const doc = docs.get(locale, slug);
        if (!doc) continue;
        const own = ownOfPage(doc);
        pages.set(`${locale}/${slug}`, {doc, ...own.parts});
        findings.push(...own.findings);
      } catch (error) {
        findings.push(...findingsOf(error, `content/docs/${locale}/${slug}.mdx`));
      }
    }
  }
  return {pages, findings};
}

/** Every page says the same in all languages that have it. */
function checkPairs(pages: Map<string, Page>): Finding[] {
  return docs.listAll().flatMap((slug) => {
    const base = pages.get(`${routing.defaultLocale}/${slug}`);
    return otherLocales(routing.defaultLocale).flatMap((locale) => {
      const page = pages.get(`${locale}/${slug}`);
      return base && page ? [...comparePages(base, page), ...compareQuestions(base, page)] : [];
    });
  });
}

/** Checks all pages and data. Throws nothing but what data that is wrong throws when it is loaded. */
export function checkContent(): {pages: number; findings: Finding[]} {
  const {pages, findings} = readPages();
  const all = [...pages.values()];
  const frame = tried(() => frameIds(), new Set<string>(), findings);
  const addresses = tried(others, [], findings);
  const data = checkData();
  findings.push(
    ...checkLanguages(docs.listAll(), docs.has),
    ...checkPairs(pages),
    ...all.flatMap((page) => [
      ...checkComponents(page),
      ...checkIds(page),
      ...checkHeadings(page, frame),
      ...checkModelNames(page),
      ...checkModelNumbers(page),
      ...checkModelPage(page),
      ...checkValues(page),
      ...checkPrices(page),
      ...checkFreeModels(page),
      ...checkRetryCodes(page),
      ...checkQuestions(page)
    ]),
    ...data.findings,
    ...data.pages.flatMap((page) => [...checkModelNames(page), ...checkModelNumbers(page)]),
    // A note of a model may hold for its sibling too.
    ...checkRepetition([...all, ...data.pages.filter(({doc}) => !doc.file.startsWith('content/models'))]),
    ...checkRepeatedQuestions(all),
    ...checkLinks(all, [...data.pages, ...movedTargets()], addresses),
    ...checkReferences(),
    ...checkPortal(),
    ...checkNavigation(docs.listAll()),
    ...tried(checkRetiredCodes, [], findings),
    ...checkChanges(docs.listAll()),
    ...checkMoved([...all.map(({doc}) => doc.path), ...addresses])
  );
  keepOwn();
  return {pages: pages.size, findings};
}
