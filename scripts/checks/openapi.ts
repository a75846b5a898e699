import {compileErrors, validate} from '@readme/openapi-parser';
import {isInProgress, type Locale, locales} from '@/i18n/routing';
import {isChinese} from '@/i18n/script';
import {formatPath, type Path} from '@/lib/openapi/overlay';
import {baseLocale, hasRealtime, openApi, readOpenApi, readRealtime, realtime} from '@/lib/openapi/source';
import type {Content, OpenApi, Realtime} from '@/lib/openapi/types';
import {apiValidator} from './api-body';
import {at} from './api-place';
import type {Finding} from './finding';
import {unknownKeywords} from './keywords';
import {languageOf} from './language';
import {typography} from './prose';

const proseKeys = new Set(['description', 'summary', 'title', 'x-name']);
/** Maps whose keys are names, so that a property called `title` is not taken for prose. */
const nameMaps = new Set(['properties', 'schemas', 'responses', 'paths', 'examples', 'content', 'securitySchemes', 'messages']);

type Prose = {path: Path; text: string};

/** Every text of a document that a reader reads, examples left out. */
function proseOfDocument(node: unknown, path: Path = [], names = false): Prose[] {
  if (typeof node !== 'object' || node === null) return [];
  return Object.entries(node).flatMap(([key, value]) => {
    const here = [...path, Array.isArray(node) ? Number(key) : key];
    if (!names && proseKeys.has(key) && typeof value === 'string') return [{path: here, text: value}];
    if (!names && ['value', 'default', 'enum', 'const'].includes(key)) return [];
    return proseOfDocument(value, here, !names && nameMaps.has(key));
  });
}

/** Proves that the document is OpenAPI 3.1. */
export async function checkDocument(document: OpenApi): Promise<Finding[]> {
  const result = await validate(structuredClone(document) as never);
  if (result.valid) return [];
  return [{file: 'content/openapi', line: 1, message: compileErrors(result), remedy: 'Correct the document at the place named.'}];
}

/**
 * Proves that every text has its translation, and that a translation changes texts alone. `touched` holds the places the
 * translation set.
 */
export function checkTranslation(base: object, translated: object, touched: ReadonlySet<string>, locale: Locale): Finding[] {
  const findings: Finding[] = [];
  const covered = (path: Path) => path.some((_, end) => touched.has(formatPath(path.slice(0, end + 1))));
  const texts = new Map(proseOfDocument(translated).map(({path, text}) => [formatPath(path), text]));
  for (const {path, text} of proseOfDocument(base)) {
    const other = texts.get(formatPath(path));
    if (!covered(path)) findings.push(at(path, `"${text}" has no translation.`, `Add it to content/openapi/${locale}.`));
    else if (other === text && text.split(/\s+/).length > 3)
      findings.push(at(path, `the translation repeats "${text}".`, `Translate it in content/openapi/${locale}.`));
    else if (other !== undefined && isChinese(locale)) {
      const spoken = other.replace(/`[^`]*`/g, '\ufffc');
      for (const [pattern, what, remedy] of typography) {
        if (pattern.test(spoken)) findings.push(at(path, `${what}: "${other}".`, remedy));
      }
    }
  }
  return [...findings, ...compare(base, translated, [])];
}

function compare(a: unknown, b: unknown, path: Path, names = false, example = false): Finding[] {
  if (typeof a === 'string' && typeof b === 'string') return [];
  const keys = (value: unknown) => (typeof value === 'object' && value !== null ? Object.keys(value).sort() : []);
  const [left, right] = [keys(a), keys(b)];
  if (left.join('\n') !== right.join('\n')) {
    const odd = [...left.filter((key) => !right.includes(key)), ...right.filter((key) => !left.includes(key))];
    return [at(path, `the translation differs in "${odd.join(', ')}".`, 'A translation changes texts alone: keep every key and entry.')];
  }
  if (left.length === 0) {
    return JSON.stringify(a) === JSON.stringify(b)
      ? []
      : [at(path, `${JSON.stringify(a)} is ${JSON.stringify(b)} in the translation.`, 'A translation changes texts alone.')];
  }
  return left.flatMap((key) => {
    const [x, y] = [(a as Record<string, unknown>)[key], (b as Record<string, unknown>)[key]];
    const here = [...path, Array.isArray(a) ? Number(key) : key];
    const prose = example || path.includes('examples') || (!names && proseKeys.has(key));
    if (typeof x === 'string' && x !== y && !prose)
      return [at(here, `"${x}" is "${String(y)}" in the translation.`, 'A translation changes texts alone.')];
    return compare(x, y, here, !names && nameMaps.has(key), example || (!names && key === 'value'));
  });
}

function eventsOf(stream: string): unknown[] {
  return stream
    .split('\n')
    .filter((line) => line.startsWith('data: ') && line !== 'data: [DONE]')
    .map((line) => JSON.parse(line.slice(6)));
}

/** Proves that every example of a document fits its schema. Examples of a stream are proved event by event. */
export function checkExamples(document: OpenApi, locale: Locale): Finding[] {
  const validator = apiValidator(document);
  const findings: Finding[] = [];
  const check = (content: Content | undefined, path: Path, request = false) => {
    for (const [type, media] of Object.entries(content ?? {})) {
      for (const [name, {value}] of Object.entries(media.examples ?? {})) {
        const here = [...path, type, 'examples', name, 'value'];
        const values = type === 'text/event-stream' ? eventsOf(String(value)) : [value];
        for (const one of values) {
          const wrong = validator.check([...path, type, 'schema'], one, {files: request && type === 'multipart/form-data'});
          if (wrong) findings.push(at(here, `the example does not fit its schema: ${wrong}`, 'Correct the example or the schema.', locale));
        }
      }
      if (request && !media.examples)
        findings.push(at([...path, type], 'the request has no example.', 'Add one: the samples are made from it.'));
    }
  };
  for (const [path, item] of Object.entries(document.paths)) {
    for (const [method, operation] of Object.entries(item)) {
      const here: Path = ['paths', path, method];
      check(operation.requestBody?.content, [...here, 'requestBody', 'content'], true);
      for (const [status, response] of Object.entries(operation.responses))
        if (!('$ref' in response)) check(response.content, [...here, 'responses', status, 'content']);
    }
  }
  for (const [name, response] of Object.entries(document.components.responses))
    check(response.content, ['components', 'responses', name, 'content']);
  return findings;
}

/** Proves that a document uses no keyword which neither the reference shows nor the form checks. */
export function checkKeywords(document: OpenApi | Realtime): Finding[] {
  return unknownKeywords(document).map(({path, keyword}) =>
    at(
      path,
      `nothing reads the keyword "${keyword}", or its parts contradict each other there.`,
      'Say it with other keywords, or teach it to lib/openapi/tree.ts and lib/playground/check.ts.'
    )
  );
}

/** Proves that the texts of a document are worded as content/wording.ts asks. */
function checkWordings(document: OpenApi | Realtime, locale: Locale): Finding[] {
  return proseOfDocument(document).flatMap(({path, text}) =>
    languageOf(text.replace(/`[^`]*`/g, '\ufffc'), locale).map(({message, remedy}) => at(path, message, remedy, locale))
  );
}

/** Proves the examples of the realtime events. */
function checkRealtime(document: Realtime, locale: Locale): Finding[] {
  const validator = apiValidator(document);
  return Object.entries(document.components.messages).flatMap(([key, {examples = []}]) =>
    examples.flatMap(({payload}, index) => {
      const path: Path = ['components', 'messages', key];
      const wrong = validator.check([...path, 'payload'], payload);
      return wrong
        ? [at([...path, 'examples', index], `the example does not fit its event: ${wrong}`, 'Correct one of the two.', locale)]
        : [];
    })
  );
}

/** All proofs of the documents, in every language, but what the data says of its models. */
export async function checkOpenApi(): Promise<Finding[]> {
  const findings: Finding[] = [];
  for (const locale of locales) {
    const document = openApi(locale);
    const events = hasRealtime ? [realtime(locale)] : [];
    const invalid = await checkDocument(document);
    findings.push(
      ...invalid,
      ...(invalid.length > 0 ? [] : checkExamples(document, locale)),
      ...checkWordings(document, locale),
      ...events.flatMap((each) => [...checkWordings(each, locale), ...checkRealtime(each, locale)])
    );
    if (locale === baseLocale) {
      findings.push(...[document, ...events].flatMap(checkKeywords));
      continue;
    }
    if (isInProgress(locale)) continue;
    for (const read of hasRealtime ? [readOpenApi, readRealtime] : [readOpenApi]) {
      const touched = new Set<string>();
      const translated = read(locale, (path) => touched.add(formatPath(path)));
      findings.push(...checkTranslation(read(baseLocale), translated, touched, locale));
    }
  }
  return findings;
}
