import {answerConditionally, type Made, withEtag} from '../server/conditional';
import {forPrograms} from '../server/made-files';

const made = new Map<string, Promise<Made>>();

/** Sends a file made from the registry. It is made on the first request: the registry does not change while the portal runs. */
export async function sendFilings(request: Request, name: string, type: string, make: () => string | Promise<string>): Promise<Response> {
  const known = made.get(name) ?? Promise.resolve(make()).then(withEtag);
  made.set(name, known);
  const download: Record<string, string> = type.startsWith('text/csv') ? {'Content-Disposition': 'attachment; filename="filings.csv"'} : {};
  return answerConditionally(request, await known, {...forPrograms(type), 'X-Content-Type-Options': 'nosniff', ...download});
}
