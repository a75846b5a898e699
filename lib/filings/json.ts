import {z} from 'zod';
import {filing, isoDate} from '@/lib/data/schema';
import {localizedUrls, urlsOf} from '../machine/localized-urls';
import {fileUrl} from '../machine/metadata';
import {filingFiles, filingListPath, filingPath} from './paths';
import type {Registry} from './registry';

const file = z.strictObject({
  $schema: z.url(),
  version: z.literal(1).describe('Grows when a field changes its meaning or goes away.'),
  asOf: isoDate.describe('Day on which the list was last compared with its source.'),
  url: localizedUrls.describe('The list as a page.'),
  records: z.array(filing.extend({url: localizedUrls.describe('Permanent address of the record.')}))
});

/** The registry as JSON, removed records and the history of each included. */
export function toJson({asOf, records}: Pick<Registry, 'asOf' | 'records'>): string {
  const data: z.infer<typeof file> = {
    $schema: fileUrl(filingFiles.schema),
    version: 1,
    asOf,
    url: urlsOf(filingListPath),
    records: records.map((record) => ({...record, url: urlsOf(filingPath(record.number))}))
  };
  return `${JSON.stringify(data, null, 2)}\n`;
}

/** JSON Schema (draft 2020-12) of `toJson`. */
export function jsonSchema(): string {
  const schema = z.toJSONSchema(file, {target: 'draft-2020-12', io: 'output'});
  return `${JSON.stringify({$id: fileUrl(filingFiles.schema), title: 'Filing registry', ...schema}, null, 2)}\n`;
}
