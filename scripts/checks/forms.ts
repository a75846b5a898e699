import {parse as parseLiteral} from './literal';

/** A value of a form in the source of JavaScript, Java or Go: a text in quotes, or a file. */
function written(text: string | undefined): string {
  return text === undefined ? '@file' : text.replace(/\\(.)/g, '$1');
}

function pairs(code: string, pattern: RegExp): [string, string][] {
  return [...code.matchAll(pattern)].map((match) => [match[1] ?? '', written(match[2])]);
}

/** Objects after `data=` and `files=` of a call of requests. */
function fromPython(call: string, objectAt: (start: number) => string | undefined): Record<string, unknown> | undefined {
  const read = (name: string) => {
    const found = new RegExp(`\\b${name}=(?=\\{)`).exec(call);
    const text = found ? objectAt(found.index + found[0].length) : undefined;
    return text === undefined ? undefined : (parseLiteral(text, 'python') as Record<string, unknown> | undefined);
  };
  const files = read('files');
  return files && {...read('data'), ...Object.fromEntries(Object.keys(files).map((name) => [name, '@file']))};
}

/**
 * The form that a call sends, by field; a file is `@file`. `call` is the code from its address on, `objectAt` reads the object
 * that begins at a place of it. Undefined where the call sends none.
 */
export function formIn(
  code: string,
  call: string,
  language: string,
  objectAt: (start: number) => string | undefined
): Record<string, unknown> | undefined {
  if (language === 'python') return fromPython(call, objectAt);
  if (!/body:\s*form\b|multipart\/form-data|FormDataContentType/.test(call)) return undefined;
  const readers: Record<string, () => [string, string][]> = {
    javascript: () => pairs(code, /\.(?:append|set)\(\s*['"](\w+)['"],\s*(?:['"]((?:\\.|[^'"\\])*)['"]\s*\))?/g),
    java: () => [
      ...pairs(code, /form-data; name=\\"(\w+)\\"(?:\\r\\n\\r\\n(.*?)\\r\\n)?/g),
      ...pairs(code, /\bfield\(\w+, "(\w+)", "([^"]*)"\)/g)
    ],
    go: () => pairs(code, /\.(?:WriteField|CreateFormFile)\("(\w+)", (?:"((?:\\.|[^"\\])*)"\)\n)?/g)
  };
  const found = readers[language]?.();
  return found && found.length > 0 ? Object.fromEntries(found) : undefined;
}
