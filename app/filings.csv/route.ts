import {registry} from '@/lib/filings';
import {toCsv} from '@/lib/filings/csv';
import {forPrograms, madeFile} from '@/lib/server/made-files';

const headers = {...forPrograms('text/csv; charset=utf-8'), 'Content-Disposition': 'attachment; filename="filings.csv"'};

export const GET = madeFile('filings.csv', headers, () => toCsv(registry));
