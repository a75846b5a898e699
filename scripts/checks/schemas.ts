import {existsSync, mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import {dirname} from 'node:path';
import {z} from 'zod';
import {filing, filingFile, frontMatter} from '@/lib/data/schema';
import type {Finding} from './finding';

const registry = filingFile.extend({records: z.array(filing)});

/** JSON Schemas for editors by their file: of what is written by hand and has no types. */
const schemas: Record<string, {title: string; schema: z.ZodType}> = {
  'schemas/front-matter.json': {title: 'Front matter of a page', schema: frontMatter},
  'schemas/filings.json': {title: 'The filing registry', schema: registry}
};

const textOf = ({title, schema}: {title: string; schema: z.ZodType}) =>
  `${JSON.stringify({title, ...z.toJSONSchema(schema, {target: 'draft-7', io: 'input'})}, null, 2)}\n`;

/** Writes them: `npm run schemas`. */
export function writeSchemas(): void {
  for (const [file, about] of Object.entries(schemas)) {
    mkdirSync(dirname(file), {recursive: true});
    writeFileSync(file, textOf(about));
  }
}

/** Proves that each is that of lib/data/schema.ts. */
export function checkSchemas(read = (file: string) => (existsSync(file) ? readFileSync(file, 'utf8') : '')): Finding[] {
  return Object.entries(schemas)
    .filter(([file, about]) => read(file) !== textOf(about))
    .map(([file]) => ({file, line: 1, message: 'the schema is not that of lib/data/schema.ts.', remedy: 'Run: npm run schemas'}));
}
