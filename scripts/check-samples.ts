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
import {otherHosts, requestsOf} from './checks/requests';

const validator = referenceValidator();
const kept = keptWork<ReturnType<typeof checkPageSamples>>('page-samples');
const findings: Finding[] = [];
let ofReference = 0;
let ofPages = 0;
let requests = 0;
const others = new Map<string, number>();
const note = (hosts: string[]) => {
  for (const host of hosts) others.set(host, (others.get(host) ?? 0) + 1);
};

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
    note(page.others);
    findings.push(...page.findings);
  }
  for (const {id, samples} of scenarios) {
    for (const {language, code: text} of samples) {
      ofPages++;
      const code = text[locale].trim();
      requests += requestsOf({language, code}).length;
      note(otherHosts(code));
      findings.push(...checkRequests(validator, `content/scenarios.ts (${id}, ${locale})`, {language, label: '', code, line: 0}));
    }
  }
}
kept.save();
for (const finding of findings) console.error(formatFinding(finding));
console.log(`${ofReference} samples of the reference and ${ofPages} of pages (${requests} requests) checked, ${findings.length} findings.`);
if (others.size > 0) {
  const list = [...others].map(([host, count]) => (count > 1 ? `${host} (${count})` : host));
  console.log(`Not looked at, since the API document says nothing of them: addresses of ${list.join(', ')}.`);
}
process.exit(findings.length > 0 ? 1 : 0);
