import type {Locale} from '@/i18n/routing';
import {answerConditionally, type Made, withEtag} from './conditional';

type Body = string | Uint8Array<ArrayBuffer>;

const made = new Map<string, Made>();

/**
 * Answers with a file that is made on the first request and kept while the process runs, or with 304 where the reader has it. A
 * development server makes it each time. `name` is unique, the file's language included.
 */
export function sendMade(request: Request, name: string, headers: Record<string, string>, make: () => Body): Response {
  const known = (process.env.NODE_ENV === 'development' ? undefined : made.get(name)) ?? withEtag(make());
  made.set(name, known);
  return answerConditionally(request, known, headers);
}

/** The handler of a route that sends such a file. */
export function madeFile(name: string, headers: Record<string, string>, make: () => Body) {
  return (request: Request) => sendMade(request, name, headers, make);
}

/** The handler of a route that sends such a file in its language. */
export function localizedFile(name: string, headers: Record<string, string>, make: (locale: Locale) => Body) {
  return async (request: Request, {params}: {params: Promise<{locale: string}>}) => {
    const locale = (await params).locale as Locale;
    return sendMade(request, `${name} ${locale}`, headers, () => make(locale));
  };
}

/** Headers of a document for programs: any site's page may read it, as an editor in the browser does. */
export const forPrograms = (type: string) => ({'Content-Type': type, 'Access-Control-Allow-Origin': '*'});

/** Headers of a feed, which a shared cache may keep for an hour. */
export const forFeedReaders = (type: string) => ({...forPrograms(`${type}; charset=utf-8`), 'Cache-Control': 'public, max-age=3600'});
