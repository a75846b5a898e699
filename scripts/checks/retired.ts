import {models} from '@/content/models';
import {type Locale, locales} from '@/i18n/routing';
import type {Path} from '@/lib/openapi/overlay';
import {openApi} from '@/lib/openapi/source';
import type {OpenApi} from '@/lib/openapi/types';
import {at} from './api-place';
import type {Finding} from './finding';

function checkDocument(document: OpenApi, locale: Locale): Finding[] {
  const findings: Finding[] = [];
  const retired = models
    .filter(({status}) => status.state === 'retired')
    .flatMap(({code, otherCodes, status}) => [code, ...otherCodes].map((each) => ({code: each, date: status.date ?? ''})));
  const visit = (node: unknown, path: Path): void => {
    if (typeof node !== 'object' || node === null) return;
    const {enum: values, description} = node as {enum?: unknown; description?: unknown};
    for (const {code, date} of retired) {
      if (Array.isArray(values) && values.includes(code))
        findings.push(
          at([...path, 'enum'], `"${code}" was retired on ${date}.`, 'Name it in the description, not among the values.', locale)
        );
      if (typeof description === 'string' && description.includes(`\`${code}\``) && !description.includes(date))
        findings.push(at([...path, 'description'], `it names "${code}" without the day it was retired, ${date}.`, 'Add the day.', locale));
    }
    for (const [key, value] of Object.entries(node)) visit(value, [...path, Array.isArray(node) ? Number(key) : key]);
  };
  visit(document, []);
  return findings;
}

/** Proves that a retired model is no choice in the API document, and that a text which names one says when it was retired. */
export function checkRetiredCodes(): Finding[] {
  return locales.flatMap((locale) => checkDocument(openApi(locale), locale));
}
