import {type Locale, languageTag} from '@/i18n/routing';
import {answerConditionally, type Made, withEtag} from '@/lib/server/conditional';
import {markdownText} from './text';

const made = new Map<string, Made>();
const limit = 500;

/**
 * Answers with a text for programs. `file` are the parts of its address, as a route gives them. The router sends nothing here
 * that does not exist; before the first build of a development server there is nothing, and the answer says so.
 */
export async function sendText(request: Request, locale: Locale, file: string[]): Promise<Response> {
  const path = `/${file.join('/')}`;
  const key = locale + path;
  let text = made.get(key);
  if (!text) {
    const body = (await markdownText(locale, path)) ?? (await markdownText(locale, decodeURIComponent(path)));
    if (body === undefined) {
      return new Response(`${path} is written by "npm run build", which has not been run.\n`, {
        status: 404,
        headers: {'Content-Type': 'text/plain; charset=utf-8'}
      });
    }
    text = withEtag(body);
    made.set(key, text);
    if (made.size > limit) made.delete(made.keys().next().value as string);
  }
  const type = path.endsWith('.md') ? 'text/markdown' : 'text/plain';
  return answerConditionally(request, text, {
    'Content-Type': `${type}; charset=utf-8`,
    'Content-Language': languageTag[locale],
    'X-Robots-Tag': 'noindex'
  });
}
