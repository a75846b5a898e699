import {scenarios} from '@/content/scenarios';
import {type Locale, locales} from '@/i18n/routing';
import {type Doc, docs} from '@/lib/docs';
import {checkReference, checkRequests, keepSamples, requestsOfPage, validator} from './api-samples';
import type {Finding} from './finding';
import {otherHosts, requestsOf} from './requests';

/** The pages of a language that can be read; the others are findings of the content. */
function readable(locale: Locale): Doc[] {
  return docs.list(locale).flatMap((slug) => {
    try {
      return docs.get(locale, slug) ?? [];
    } catch {
      return [];
    }
  });
}

/**
 * Checks every request of the reference, the pages and the scenarios, in every language: its address exists, its parameters fit the API
 * document. `summary` says what was looked at, and what was not.
 */
export function checkAllSamples(): {findings: Finding[]; summary: string} {
  const findings: Finding[] = [];
  const count = {reference: 0, pages: 0, requests: 0};
  const others = new Map<string, number>();
  const note = (hosts: string[]) => {
    for (const host of hosts) others.set(host, (others.get(host) ?? 0) + 1);
  };
  for (const locale of locales) {
    const reference = checkReference(locale);
    findings.push(...reference.findings);
    count.reference += reference.count;
    for (const doc of readable(locale)) {
      const page = requestsOfPage(doc);
      count.pages += page.samples;
      count.requests += page.requests;
      note(page.others);
      findings.push(...page.findings);
    }
    for (const {id, samples} of scenarios) {
      for (const {language, code: text} of samples) {
        count.pages++;
        const code = text[locale].trim();
        count.requests += requestsOf({language, code}).length;
        note(otherHosts(code));
        findings.push(...checkRequests(validator(), `content/scenarios.ts (${id}, ${locale})`, {language, label: '', code, line: 0}));
      }
    }
  }
  keepSamples();
  const left = [...others].map(([host, times]) => (times > 1 ? `${host} (${times})` : host)).join(', ');
  const looked = `${count.reference} samples of the reference and ${count.pages} of pages (${count.requests} requests) checked`;
  return {
    findings,
    summary: left ? `${looked}; not looked at, since the API document says nothing of them: addresses of ${left}` : looked
  };
}
