/**
 * Proves what docs/authoring.md asks of the content, in both languages. Exits 1 and names file, line and remedy of each
 * finding. `--only a,b` shows only findings of pages whose slug begins with a or b.
 */

import {keptWork} from '@/build/kept';
import {pendingTranslations} from '@/content/navigation';
import {locales} from '@/i18n/routing';
import {docs} from '@/lib/docs';
import {parseMdx} from '@/lib/docs/compile';
import {scenarioPaths} from '@/lib/docs/scenarios';
import {filingFiles, filingPages} from '@/lib/filings';
import {apiPaths} from '@/lib/openapi/pages';
import {localizedFiles} from '@/lib/routing/addresses';
import {checkData} from './checks/data';
import {type Finding, formatFinding} from './checks/finding';
import {checkLinks} from './checks/links';
import {checkModelNames, checkModelNumbers, checkModelPage} from './checks/models';
import {type Page, type PageParts, readParts} from './checks/page';
import {comparePages} from './checks/pair';
import {checkHeadings, checkRepetition, checkWording} from './checks/prose';
import {checkRetryCodes} from './checks/retry';
import {checkSamples} from './checks/samples';
import {checkSwallowed} from './checks/swallowed';
import {checkValues} from './checks/values';

const only = process.argv[process.argv.indexOf('--only') + 1]?.split(',');
const filtered = process.argv.includes('--only') && only;
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
      findings.push({file: `content/docs/${locale}/${slug}.mdx`, line: 1, message: (error as Error).message, remedy: 'Correct the page.'});
    }
  }
}
for (const slug of docs.listAll()) {
  const [zh, en] = [pages.get(`zh/${slug}`), pages.get(`en/${slug}`)];
  if (zh && en) findings.push(...kept.pairs.of([zh.doc, en.doc], () => comparePages(zh, en)));
  for (const locale of locales) {
    if (docs.list(locale).includes(slug) || pendingTranslations.some((pending) => pending.locale === locale && pending.slug === slug))
      continue;
    findings.push({
      file: `content/docs/${locale}/${slug}.mdx`,
      line: 1,
      message: 'the page does not exist in this language.',
      remedy: 'Write it, or list it as pending in content/navigation.ts.'
    });
  }
}
const all = [...pages.values()];
for (const page of all) {
  findings.push(
    ...kept.own.of([page.doc], () => [
      ...checkHeadings(page),
      ...checkWording(page),
      ...checkSwallowed(page.doc, parseMdx(page.doc)),
      ...checkModelNames(page),
      ...checkModelNumbers(page),
      ...checkModelPage(page),
      ...checkValues(page),
      ...checkRetryCodes(page),
      ...checkSamples(page.doc.file, page.samples)
    ])
  );
}

const data = checkData();
findings.push(
  ...data.findings,
  ...data.pages.flatMap((page) => [...checkModelNames(page), ...checkModelNumbers(page)]),
  // A note of a model may hold for its sibling too.
  ...checkRepetition([...all, ...data.pages.filter(({doc}) => !doc.file.startsWith('content/models'))]),
  ...checkLinks(all, data.pages, [
    '/',
    '/login',
    '/search',
    '/dev/howuse',
    ...scenarioPaths(),
    ...filingPages(),
    ...apiPaths(),
    ...Object.values(filingFiles),
    ...localizedFiles,
    '/llms.txt',
    '/llms-full.txt',
    '/opensearch.xml',
    '/sitemap.xml'
  ])
);

const shown = filtered
  ? findings.filter(({file}) => only.some((prefix) => file.replace(/^content\/docs\/\w\w\//, '').startsWith(prefix)))
  : findings;
for (const finding of shown) console.error(formatFinding(finding));
for (const {save} of Object.values(kept)) save();
console.log(`${pages.size} pages checked, ${shown.length} findings.`);
process.exit(shown.length > 0 ? 1 : 0);
