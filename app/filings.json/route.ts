import {registry} from '@/lib/filings';
import {toJson} from '@/lib/filings/json';
import {forPrograms, madeFile} from '@/lib/server/made-files';

export const GET = madeFile('filings.json', forPrograms('application/json; charset=utf-8'), () => toJson(registry));
