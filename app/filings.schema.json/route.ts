import {jsonSchema} from '@/lib/filings/json';
import {forPrograms, madeFile} from '@/lib/server/made-files';

export const GET = madeFile('filings.schema.json', forPrograms('application/schema+json; charset=utf-8'), jsonSchema);
