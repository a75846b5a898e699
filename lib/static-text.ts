const limit = 200;

/** Texts rendered by Server Components and not yet put into a document. One for both module graphs of the server. */
const store = globalThis as typeof globalThis & {portalTexts?: Map<string, string>};
store.portalTexts ??= new Map();

/** Hands a rendered text over by its name to `MainText`, which puts it into the document that is being made. */
export function handOver(name: string, html: string): void {
  const texts = store.portalTexts as Map<string, string>;
  texts.delete(name);
  texts.set(name, html);
  if (texts.size > limit) texts.delete(texts.keys().next().value as string);
}
