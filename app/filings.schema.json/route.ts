import {sendFilings} from '@/lib/filings/downloads';
import {jsonSchema} from '@/lib/filings/json';

export function GET(request: Request) {
  return sendFilings(request, 'schema', 'application/schema+json; charset=utf-8', jsonSchema);
}
