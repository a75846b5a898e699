import {answerConditionally, type Made, withEtag} from './conditional';

const made = new Map<string, Made>();

/**
 * Answers with a file that is made on the first request and kept while the process runs, or with 304 where the reader has it. A
 * development server makes it each time. `name` is unique, the file's language included.
 */
export function sendMade(
  request: Request,
  name: string,
  headers: Record<string, string>,
  make: () => string | Uint8Array<ArrayBuffer>
): Response {
  const known = (process.env.NODE_ENV === 'development' ? undefined : made.get(name)) ?? withEtag(make());
  made.set(name, known);
  return answerConditionally(request, known, headers);
}

/** Headers of a document for programs: any site's page may read it, as an editor in the browser does. */
export const forPrograms = (type: string) => ({'Content-Type': type, 'Access-Control-Allow-Origin': '*'});
