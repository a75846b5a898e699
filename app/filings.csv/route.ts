import {registry} from '@/lib/filings';
import {toCsv} from '@/lib/filings/csv';
import {sendFilings} from '@/lib/filings/downloads';

export function GET(request: Request) {
  return sendFilings(request, 'csv', 'text/csv; charset=utf-8', () => toCsv(registry));
}
