/** What stands for a value that is computed: a name, a call, an interpolated text. It fits every schema. */
export const unknown = Symbol('computed');

/**
 * Reads a literal of Python or JavaScript: objects, lists, texts, numbers, True/true. `keywords`: the braces hold keyword
 * arguments (`model="x"`). Undefined where the text is no literal; computed values are `unknown`.
 */
export function parse(text: string, language: string, {keywords = false} = {}): unknown {
  let at = 0;
  const fail = (): never => {
    throw new SyntaxError(`no literal at ${at}`);
  };
  const comment = language === 'python' ? /(?:\s|#[^\n]*)*/y : /(?:\s|\/\/[^\n]*)*/y;
  const skip = () => {
    comment.lastIndex = at;
    at += comment.exec(text)?.[0].length ?? 0;
  };
  const take = (pattern: RegExp): RegExpExecArray | undefined => {
    skip();
    pattern.lastIndex = at;
    const match = pattern.exec(text);
    if (!match) return undefined;
    at += match[0].length;
    return match;
  };
  const quoted = (): unknown => {
    const match = take(/([rbf]*)("""|'''|["'`])/y);
    if (!match) return undefined;
    const [, prefix, quote = ''] = match;
    let value = '';
    while (!text.startsWith(quote, at)) {
      if (at >= text.length) fail();
      if (text[at] === '\\') {
        value += text[at + 1] === 'n' ? '\n' : (text[at + 1] ?? '');
        at += 2;
      } else value += text[at++];
    }
    at += quote.length;
    return prefix?.includes('f') || (quote === '`' && value.includes('${')) ? unknown : value;
  };
  /** Skips an expression that is not a literal, up to the comma or bracket that ends it. */
  const computed = (): unknown => {
    let depth = 0;
    let quote = '';
    for (; at < text.length; at++) {
      const character = text[at] ?? '';
      if (quote) {
        if (character === '\\') at++;
        else if (character === quote) quote = '';
      } else if ('"\'`'.includes(character)) quote = character;
      else if ('([{'.includes(character)) depth++;
      else if (')]}'.includes(character)) {
        if (depth === 0) break;
        depth--;
      } else if (character === ',' && depth === 0) break;
    }
    return unknown;
  };
  const ended = () => {
    skip();
    return at >= text.length || ',)]}'.includes(text[at] ?? '');
  };
  const value = (): unknown => {
    skip();
    const start = at;
    const literal = simple();
    if (literal !== undefined && ended()) return literal;
    if (typeof literal === 'string') {
      const next = value();
      return typeof next === 'string' ? literal + next : unknown;
    }
    at = start;
    return computed();
  };
  const simple = (): unknown => {
    skip();
    if (text[at] === '{') return object();
    if (text[at] === '[') return list();
    const word = take(/(?:True|true|False|false|None|null)\b/y)?.[0];
    if (word) return /^t/i.test(word) ? true : /^f/i.test(word) ? false : null;
    const number = take(/-?\d[\d_]*(?:\.\d+)?(?:e[+-]?\d+)?/y)?.[0];
    if (number) return Number(number.replaceAll('_', ''));
    return quoted();
  };
  const list = (): unknown => {
    const items: unknown[] = [];
    let open = false;
    at++;
    while (!take(/\]/y)) {
      if (at >= text.length) fail();
      if (take(/\.\.\.|\*/y)) {
        computed();
        open = true;
      } else items.push(value());
      if (!take(/,/y) && text[at] !== ']') fail();
    }
    return open ? unknown : items;
  };
  const object = (named = keywords): Record<string | symbol, unknown> => {
    const entries: Record<string | symbol, unknown> = {};
    keywords = false;
    at++;
    while (!take(/\}/y)) {
      if (at >= text.length) fail();
      if (take(/\.\.\.|\*\*/y)) {
        computed();
        entries[unknown] = true;
      } else {
        const key = take(/[A-Za-z_]\w*/y)?.[0] ?? quoted();
        if (typeof key !== 'string') fail();
        if (take(named ? /=(?!=)/y : /:/y)) entries[key as string] = value();
        else if (!named && ended()) entries[key as string] = unknown;
        else fail();
      }
      if (!take(/,/y) && text[at] !== '}') fail();
    }
    return entries;
  };
  try {
    const result = value();
    return result === unknown ? undefined : result;
  } catch {
    return undefined;
  }
}
