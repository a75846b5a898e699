import {keptWork} from '@/build/kept';
import {isInProgress, locales, routing} from '@/i18n/routing';
import {docs, FrontMatterError} from '@/lib/docs';
import {parseMdx} from '@/lib/docs/compile';
import {scenarioPaths} from '@/lib/docs/scenarios';
import {filingFiles, filingPages} from '@/lib/filings';
import {pricingFiles} from '@/lib/machine/pricing-paths';
import {apiPaths} from '@/lib/openapi/pages';
import {localizedFiles} from '@/lib/routing/addresses';
import {checkChanges} from './changes';
import {checkComponents} from './components';
import {checkData} from './data';
import type {Finding} from './finding';
import {checkLanguage} from './language';
import {checkLinks} from './links';
import {checkModelNames, checkModelNumbers, checkModelPage} from './models';
import {checkMoved, movedTargets} from './moved';
import {type Page, type PageParts, readParts} from './page';
import {comparePages} from './pair';
import {checkPrices} from './prices';
import {checkHeadings, checkRepetition, checkWording} from './prose';
import {checkQuestions, checkRepeatedQuestions, compareQuestions} from './questions';
import {checkRetryCodes} from './retry';
import {checkSamples} from './samples';
import {checkSwallowed} from './swallowed';
import {checkValues} from './values';

/** The findings of a page that cannot be read. */
function findingsOf(file: string, error: Error): Finding[] {
  if (error instanceof FrontMatterError)
    return error.faults.map((fault) => ({file, ...fault, remedy: 'Correct the front matter; docs/authoring.md lists all fields.'}));
  const [, line, message] = new RegExp(`^${file}:(\\d+): (.*)`, 's').exec(error.message) ?? [];
  return [{file, line: Number(line ?? 1), message: message ?? error.message, remedy: 'Correct the page.'}];
}

/** Checks all pages and data. Throws nothing but what data that is wrong throws when it is loaded. */
export function checkContent(): {pages: number; findings: Finding[]} {
  const findings: Finding[] = [];
  const pages = new Map<string, Page>();
  const kept = {
    parts: keptWork<PageParts>('content-parts'),
    own: keptWork<Finding[]>('content-own'),
    pairs: keptWork<Finding[]>('content-pairs')
  };

  for (const locale of locales) {
    for (const slug of docs.list(locale)) {
      try {
        const doc = docs.get(locale, slug);
        if (doc) pages.set(`${locale}/${slug}`, {doc, ...kept.parts.of([doc], () => readParts(doc))});
      } catch (error) {
        findings.push(...findingsOf(`content/docs/${locale}/${slug}.mdx`, error as Error));
      }
    }
  }
  for (const slug of docs.listAll()) {
    const base = pages.get(`${routing.defaultLocale}/${slug}`);
    for (const locale of locales) {
      const page = pages.get(`${locale}/${slug}`);
      if (base && page && base !== page)
        findings.push(...kept.pairs.of([base.doc, page.doc], () => [...comparePages(base, page), ...compareQuestions(base, page)]));
      if (docs.has(locale, slug) || isInProgress(locale)) continue;
      findings.push({
        file: `content/docs/${locale}/${slug}.mdx`,
        line: 1,
        message: 'the page does not exist in this language.',
        remedy: 'Write it; while a whole language is being translated, mark it as `inProgress` in portal.config.ts.'
      });
    }
  }
  const all = [...pages.values()];
  for (const page of all) {
    findings.push(
      ...kept.own.of([page.doc], () => [
        ...checkComponents(page),
        ...checkHeadings(page),
        ...checkWording(page),
        ...checkLanguage(page),
        ...checkSwallowed(page.doc, parseMdx(page.doc)),
        ...checkModelNames(page),
        ...checkModelNumbers(page),
        ...checkModelPage(page),
        ...checkValues(page),
        ...checkPrices(page),
        ...checkRetryCodes(page),
        ...checkQuestions(page),
        ...checkSamples(page.doc.file, page.samples)
      ])
    );
  }

  const others = [
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
  const data = checkData();
  findings.push(
    ...data.findings,
    ...data.pages.flatMap((page) => [...checkModelNames(page), ...checkModelNumbers(page)]),
    // A note of a model may hold for its sibling too.
    ...checkRepetition([...all, ...data.pages.filter(({doc}) => !doc.file.startsWith('content/models'))]),
    ...checkRepeatedQuestions(all),
    ...checkLinks(all, [...data.pages, ...movedTargets()], others),
    ...checkChanges(docs.listAll()),
    ...checkMoved([...all.map(({doc}) => doc.path), ...others])
  );

  for (const {save} of Object.values(kept)) save();
  return {pages: pages.size, findings};
}
