import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {isInProgress, type Locale, locales, otherLocales, routing} from '@/i18n/routing';
import {readYaml} from '../docs/yaml';
import {keptUntilEdit} from '../server/content-cache';
import {refuseEndless} from './finite';
import {applyOverlay, type Overlay, type Path} from './overlay';
import type {OpenApi, Realtime} from './types';

const root = join(process.cwd(), 'content/openapi');
const hasFile = (file: string) => existsSync(join(/* turbopackIgnore: true */ root, file));

/** Language of the base document, the folder that has its head; the others are overlays. */
export const baseLocale: Locale = locales.find((locale) => hasFile(`${locale}/document.yaml`)) ?? routing.defaultLocale;

/** Languages whose overlays make the document of a language, the last on top: one in progress may have none yet. */
function overlaysOf(locale: Locale, file: (locale: Locale) => string): Locale[] {
  const below = isInProgress(locale) ? otherLocales(locale).slice(0, 1) : [];
  return [...below, locale].filter((each) => each !== baseLocale && hasFile(file(each)));
}

/** Whether there is a document of events beside it. */
export const hasRealtime = hasFile(`realtime/${baseLocale}.yaml`);

/** Files of the document in a language, the one with the head first; or of the realtime document. None where a language in progress has none yet. */
export function openApiFiles(locale: Locale, realtime = false): {file: string; text: string}[] {
  if (!hasFile(realtime ? `realtime/${locale}.yaml` : locale)) return [];
  if (realtime) return [readSource(`content/openapi/realtime/${locale}.yaml`)];
  const names = readdirSync(join(/* turbopackIgnore: true */ root, locale))
    .filter((name) => name.endsWith('.yaml'))
    .sort((a, b) => Number(b === 'document.yaml') - Number(a === 'document.yaml') || a.localeCompare(b));
  return names.map((name) => readSource(`content/openapi/${locale}/${name}`));
}

function readSource(file: string) {
  return {file, text: readFileSync(join(/* turbopackIgnore: true */ process.cwd(), file), 'utf8')};
}

const parsed = new Map<string, {text: string; value: unknown}>();

/** Reads YAML, once until the file changes. What it answers is the caller's own. */
function read<T>({file, text}: {file: string; text: string}, locale: Locale): T {
  const key = `${locale} ${file}`;
  const known = parsed.get(key);
  try {
    const value = known?.text === text ? known.value : readYaml(text, locale);
    parsed.set(key, {text, value});
    return structuredClone(value) as T;
  } catch (error) {
    throw new Error(`${file}: this is not YAML: ${(error as Error).message}`);
  }
}

function joinPart(into: Record<string, unknown>, part: Record<string, unknown>, file: string, place = '') {
  for (const [key, value] of Object.entries(part)) {
    const known = into[key];
    if (known === undefined) into[key] = value;
    else if (typeof known === 'object' && typeof value === 'object' && !Array.isArray(value)) {
      joinPart(known as Record<string, unknown>, value as Record<string, unknown>, file, `${place}/${key}`);
    } else throw new Error(`${file}: ${place}/${key} stands in an earlier file too. Rename or remove one of the two.`);
  }
}

/** Joins the files of the base language to one document, operations in the order of its tags. `sources` are those of an earlier version. */
export function readBase(sources = openApiFiles(baseLocale)): OpenApi {
  const document: Record<string, unknown> = {};
  for (const source of sources) joinPart(document, read(source, baseLocale), source.file);
  const joined = document as unknown as OpenApi;
  const order = new Map(joined.tags.map((tag, index) => [tag.name, index]));
  const rank = (item: OpenApi['paths'][string]) => order.get(Object.values(item)[0]?.tags[0] ?? '') ?? order.size;
  joined.paths = Object.fromEntries(Object.entries(joined.paths).sort(([, a], [, b]) => rank(a) - rank(b)));
  refuseEndless(joined, `content/openapi/${baseLocale}`);
  return joined;
}

/** The document in a language. `touch` hears the path of every text a translation sets. */
export function readOpenApi(locale: Locale, touch?: (path: Path) => void): OpenApi {
  const document = readBase();
  for (const source of overlaysOf(locale, (each) => each).flatMap((each) => openApiFiles(each))) {
    try {
      applyOverlay(document, read<Overlay>(source, locale), touch);
    } catch (error) {
      throw new Error(`${source.file}: ${(error as Error).message}`);
    }
  }
  return document;
}

/** The events of the realtime connection (AsyncAPI 3) in a language. */
export function readRealtime(locale: Locale, touch?: (path: Path) => void): Realtime {
  const source = (language: Locale) => openApiFiles(language, true)[0] ?? {file: '', text: ''};
  const document = read<Realtime>(source(baseLocale), baseLocale);
  refuseEndless(document, source(baseLocale).file);
  for (const overlay of overlaysOf(locale, (each) => `realtime/${each}.yaml`).map(source)) {
    try {
      applyOverlay(document, read<Overlay>(overlay, locale), touch);
    } catch (error) {
      throw new Error(`${overlay.file}: ${(error as Error).message}`);
    }
  }
  return document;
}

/** Where the build leaves the API document in a language: YAML takes a second to read, which a server that starts need not wait for. */
export const builtOpenApi = (locale: Locale) => join(/* turbopackIgnore: true */ process.cwd(), `.cache/openapi/${locale}.json`);

/** The API document in a language: base text joined, translation laid over it. */
export const openApi = keptUntilEdit(
  (locale: Locale): OpenApi =>
    process.env.NODE_ENV === 'production' && existsSync(builtOpenApi(locale))
      ? JSON.parse(readFileSync(builtOpenApi(locale), 'utf8'))
      : readOpenApi(locale),
  'openapi/'
);

/** The realtime document in a language. */
export const realtime = keptUntilEdit((locale: Locale) => readRealtime(locale), 'openapi/');
