import type {Locale} from '@/i18n/routing';
import {answerConditionally, type Made, withEtag} from '../conditional';
import {operations} from '../openapi/operations';
import {messages} from '../words';
import {tryForm} from './form';

const made = new Map<string, Made>();

/**
 * Answers with what the form of an operation is made from, its words included. Made when it is asked for, not with the build,
 * because it names the host that requests go to, which is a setting of the running portal. The router lets no other name through.
 */
export function sendTryForm(request: Request, locale: Locale, file: string): Response {
  const key = `${locale}/${file}`;
  const operation = operations(locale).find(({id}) => `${id}.json` === file);
  if (!operation) return new Response(`There is no form ${file}.\n`, {status: 404, headers: {'Content-Type': 'text/plain; charset=utf-8'}});
  const known = made.get(key) ?? withEtag(JSON.stringify({form: tryForm(locale, operation), words: messages[locale].TryIt}));
  if (process.env.NODE_ENV !== 'development') made.set(key, known);
  return answerConditionally(request, known, {'Content-Type': 'application/json'});
}
