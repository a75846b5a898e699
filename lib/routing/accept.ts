import Negotiator from 'negotiator';

type Header = string | null | undefined;

/** What is preferred where a header weighs all the same stands first. */
const types = ['text/html', 'text/markdown'];
const languages = ['zh', 'en'];

/** Whether an `Accept` header asks for Markdown rather than HTML (RFC 9110, section 12.5.1). A wildcard is answered with HTML. */
export function prefersMarkdown(accept: Header): boolean {
  return new Negotiator({headers: {accept: accept ?? undefined}}).mediaType(types) === 'text/markdown';
}

/** Whether an `Accept-Language` header ranks English above Chinese. Without either, Chinese is the default. */
export function prefersEnglish(header: Header): boolean {
  return new Negotiator({headers: {'accept-language': header ?? undefined}}).language(languages) === 'en';
}
