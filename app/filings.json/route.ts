import {registry} from '@/lib/filings';
import {sendFilings} from '@/lib/filings/downloads';
import {toJson} from '@/lib/filings/json';

export function GET(request: Request) {
  return sendFilings(request, 'json', 'application/json; charset=utf-8', () => toJson(registry));
}
