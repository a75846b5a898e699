import {z} from 'zod';
import {languageTag, locales} from '@/i18n/routing';
import {filing, isoDate} from '@/lib/data/schema';
import {absoluteUrl, fileUrl} from '../machine/metadata';
import {filingFiles, filingListPath, filingPath} from './paths';
import type {Registry} from './registry';

const addresses = z.strictObject(Object.fromEntries(Object.values(languageTag).map((tag) => [tag, z.url()])));

const file = z.strictObject({
  $schema: z.url(),
  version: z.literal(1).describe('Grows when a field changes its meaning or goes away.'),
  asOf: isoDate.describe('Day on which the list was last compared with its source.'),
  url: addresses.describe('The list as a page.'),
  records: z.array(filing.extend({url: addresses.describe('Permanent address of the record.')}))
});

/** The same page in every language. */
function inLanguages(path: string) {
  return Object.fromEntries(locales.map((locale) => [languageTag[locale], absoluteUrl(locale, path)]));
}

/** The registry as JSON, removed records and the history of each included. */
export function toJson({asOf, records}: Pick<Registry, 'asOf' | 'records'>): string {
  const data: z.infer<typeof file> = {
    $schema: fileUrl(filingFiles.schema),
    version: 1,
    asOf,
    url: inLanguages(filingListPath),
    records: records.map((record) => ({...record, url: inLanguages(filingPath(record.number))}))
  };
  return `${JSON.stringify(data, null, 2)}\n`;
}

/** JSON Schema (draft 2020-12) of `toJson`. */
export function jsonSchema(): string {
  const schema = z.toJSONSchema(file, {target: 'draft-2020-12', io: 'output'});
  return `${JSON.stringify({$id: fileUrl(filingFiles.schema), title: 'Filing registry', ...schema}, null, 2)}\n`;
}
