import Negotiator from 'negotiator';
import {type Locale, locales, routing} from '@/i18n/routing';

type Header = string | null | undefined;

/** What is preferred where a header weighs all the same stands first. */
const types = ['text/html', 'text/markdown'];

/** Whether an `Accept` header asks for Markdown rather than HTML (RFC 9110, section 12.5.1). A wildcard is answered with HTML. */
export function prefersMarkdown(accept: Header): boolean {
  return new Negotiator({headers: {accept: accept ?? undefined}}).mediaType(types) === 'text/markdown';
}

/** The language of the portal that an `Accept-Language` header asks for. Where it names none of them, the default. */
export function preferredLocale(header: Header): Locale {
  const found = new Negotiator({headers: {'accept-language': header ?? undefined}}).language([...locales]);
  return (found as Locale | undefined) ?? routing.defaultLocale;
}
