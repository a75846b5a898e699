import {existsSync, readdirSync, readFileSync, statSync} from 'node:fs';
import {join} from 'node:path';
import {parse as parseYaml} from 'yaml';
import {type FrontMatter, frontMatter} from '@/content/schema';
import {type Locale, locales, otherLocale} from '@/i18n/routing';

/** A page's source in one language. */
export type Doc = {
  slug: string;
  /** Address without language. */
  path: string;
  /** Language of the text, which is not the one asked for when `isFallback` is set. */
  locale: Locale;
  isFallback: boolean;
  meta: FrontMatter;
  /** MDX without front matter. */
  body: string;
  /** Lines that stand before `body` in the file, to report true line numbers. */
  bodyLine: number;
  /** File name relative to the project, for messages. */
  file: string;
};

const watching = process.env.NODE_ENV === 'development';

/** Address of a page without language. */
export function docPath(slug: string): string {
  return `/dev/${slug}`;
}

/** Reads the pages below `root` (`<root>/<locale>/<slug>.mdx`). The portal has one, `docs`; tests make their own. */
export function createDocs(root: string) {
  const slugs = new Map<Locale, string[]>();
  const known = new Map<Locale, Set<string>>();
  let union: string[] | undefined;
  const pages = new Map<string, {changed: number; doc: Doc}>();

  function list(locale: Locale): string[] {
    const listed = slugs.get(locale);
    if (listed && !watching) return listed;
    const folder = join(/* turbopackIgnore: true */ root, locale);
    const found = readdirSync(folder, {recursive: true, encoding: 'utf8'})
      .filter((name) => name.endsWith('.mdx'))
      .map((name) => name.slice(0, -4).replaceAll('\\', '/'))
      .sort();
    slugs.set(locale, found);
    known.set(locale, new Set(found));
    return found;
  }

  function has(locale: Locale, slug: string): boolean {
    list(locale);
    return known.get(locale)?.has(slug) ?? false;
  }

  function read(locale: Locale, slug: string): Doc | undefined {
    if (!has(locale, slug)) return undefined;
    const absolute = join(/* turbopackIgnore: true */ root, locale, `${slug}.mdx`);
    const key = `${locale}/${slug}`;
    const cached = pages.get(key);
    if (cached && (!watching || cached.changed === statSync(absolute).mtimeMs)) return cached.doc;
    const file = `content/docs/${locale}/${slug}.mdx`;
    const {meta, body, bodyLine} = parseFrontMatter(file, readFileSync(absolute, 'utf8'));
    const doc: Doc = {slug, path: docPath(slug), locale, isFallback: false, meta, body, bodyLine, file};
    pages.set(key, {changed: watching ? statSync(absolute).mtimeMs : 0, doc});
    return doc;
  }

  return {
    /** Slugs of the pages that have a text in this language, sorted. */
    list,

    /** Whether a page has a text in this language. */
    has,

    /** Slugs of the pages that have a text in any language, sorted. */
    listAll(): string[] {
      if (union && !watching) return union;
      union = [...new Set(locales.flatMap((locale) => list(locale)))].sort();
      return union;
    },

    /**
     * The page in this language; where it is not written yet, the other language's text with `isFallback` set.
     * Undefined for an unknown slug. Throws, naming file and field, when the front matter is wrong.
     */
    get(locale: Locale, slug: string): Doc | undefined {
      const doc = read(locale, slug);
      if (doc) return doc;
      const fallback = read(otherLocale(locale), slug);
      return fallback && {...fallback, isFallback: true};
    }
  };
}

/**
 * Splits a page's file into checked front matter and MDX.
 * Errors name the file, the field and the remedy; `bodyLine` counts the lines taken by the front matter.
 */
export function parseFrontMatter(file: string, source: string): {meta: FrontMatter; body: string; bodyLine: number} {
  const match = /^---\r?\n([\s\S]*?)\r?\n---\r?\n/.exec(source);
  if (!match) {
    throw new Error(
      `${file}: the file does not begin with front matter. Begin it with "---", title, description, updated, asOf, sources, "---".`
    );
  }
  let data: unknown;
  try {
    data = parseYaml(match[1] ?? '', {schema: 'core'});
  } catch (error) {
    throw new Error(`${file}: the front matter is not YAML: ${(error as Error).message} Put a value that contains ": " in quotes.`);
  }
  const result = frontMatter.safeParse(data);
  if (!result.success) {
    const lines = result.error.issues.map((issue) => `  field "${issue.path.join('.')}": ${issue.message}`);
    throw new Error(
      `${file}: the front matter is not valid.\n${lines.join('\n')}\nCorrect the field; docs/authoring.md lists all of them.`
    );
  }
  return {meta: result.data, body: source.slice(match[0].length), bodyLine: match[0].split('\n').length - 1};
}

const root = join(/* turbopackIgnore: true */ process.cwd(), 'content/docs');
if (!existsSync(root)) {
  throw new Error(`content/docs is not below ${process.cwd()}. Start the portal from the folder that holds package.json.`);
}

/** The pages of this portal: the one door to their text. */
export const docs = createDocs(root);
