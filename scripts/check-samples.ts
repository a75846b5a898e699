/**
 * Proves every request sample, of the reference and of the pages, in both languages: it parses, its address exists, its
 * parameters fit the API document. Exits 1 and names file and line.
 */

import {keptWork} from '@/build/kept';
import {scenarios} from '@/content/scenarios';
import {locales} from '@/i18n/routing';
import {docs} from '@/lib/docs';
import {checkPageSamples, checkReference, checkRequests, referenceValidator} from './checks/api-samples';
import {type Finding, formatFinding} from './checks/finding';
import {requestsOf} from './checks/requests';

const validator = referenceValidator();
const kept = keptWork<ReturnType<typeof checkPageSamples>>('page-samples');
const findings: Finding[] = [];
let ofReference = 0;
let ofPages = 0;
let requests = 0;

for (const locale of locales) {
  const reference = checkReference(validator, locale);
  findings.push(...reference.findings);
  ofReference += reference.count;
  for (const slug of docs.list(locale)) {
    const doc = docs.get(locale, slug);
    if (!doc) continue;
    const page = kept.of([doc], () => checkPageSamples(validator, doc));
    ofPages += page.samples;
    requests += page.requests;
    findings.push(...page.findings);
  }
  for (const {id, sample} of scenarios) {
    ofPages++;
    const code = sample.code[locale].trim();
    requests += requestsOf({language: sample.language, code}).length;
    findings.push(
      ...checkRequests(validator, `content/scenarios.ts (${id}, ${locale})`, {language: sample.language, label: '', code, line: 0})
    );
  }
}
kept.save();
for (const finding of findings) console.error(formatFinding(finding));
console.log(`${ofReference} samples of the reference and ${ofPages} of pages (${requests} requests) checked, ${findings.length} findings.`);
process.exit(findings.length > 0 ? 1 : 0);
