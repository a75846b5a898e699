import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {type Locale, locales, otherLocales, routing} from '@/i18n/routing';
import {type Fault, faultsIn} from '@/lib/data/faults';
import {type FrontMatter, frontMatter} from '@/lib/data/schema';
import {keptUntilEdit} from '../server/content-cache';
import {readYaml} from './yaml';

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

/** Address of a page without language. */
export function docPath(slug: string): string {
  return `/dev/${slug}`;
}

/** Reads the pages below `root` (`<root>/<locale>/<slug>.mdx`). The portal has one, `docs`; tests make their own. */
export function createDocs(root: string) {
  const slugsOf = keptUntilEdit((locale: Locale) => {
    const names = readdirSync(join(/* turbopackIgnore: true */ root, locale), {recursive: true, encoding: 'utf8'});
    return new Set(
      names
        .filter((name) => name.endsWith('.mdx'))
        .map((name) => name.slice(0, -4).replaceAll('\\', '/'))
        .sort()
    );
  });
  const list = keptUntilEdit((locale: Locale) => [...slugsOf(locale)]);
  const union = keptUntilEdit((_: 'all') => [...new Set(locales.flatMap(list))].sort());
  const read = keptUntilEdit((name: string): Doc => {
    const [locale, ...parts] = name.split('/') as [Locale, ...string[]];
    const file = `content/docs/${name}.mdx`;
    const source = readFileSync(join(/* turbopackIgnore: true */ root, `${name}.mdx`), 'utf8');
    const slug = parts.join('/');
    return {slug, path: docPath(slug), locale, isFallback: false, file, ...parseFrontMatter(file, source, locale)};
  });
  const has = (locale: Locale, slug: string) => slugsOf(locale).has(slug);

  return {
    /** Slugs of the pages that have a text in this language, sorted. */
    list,

    /** Whether a page has a text in this language. */
    has,

    /** Slugs of the pages that have a text in any language, sorted. */
    listAll: () => union('all'),

    /** Whether a page has a text in any language. */
    exists: (slug: string) => union('all').includes(slug),

    /**
     * The page in this language; where it is not written yet, the text of the nearest language that has it, with `isFallback` set.
     * Undefined for an unknown slug. Throws, naming file and field, when the front matter is wrong.
     */
    get(locale: Locale, slug: string): Doc | undefined {
      if (has(locale, slug)) return read(`${locale}/${slug}`);
      const other = otherLocales(locale).find((each) => has(each, slug));
      return other && {...read(`${other}/${slug}`), isFallback: true};
    }
  };
}

/** Fields of a front matter that are wrong, each with its line in the file. */
export class FrontMatterError extends Error {
  readonly faults: {line: number; message: string}[];

  constructor(file: string, source: string, faults: Fault[]) {
    const lines = source.split(/\r?\n/);
    const found = faults.map(({field, message}) => ({
      line:
        Math.max(
          0,
          lines.findIndex((line) => line.startsWith(`${field.split('.')[0]}:`))
        ) + 1,
      message: `field "${field}": ${message}`
    }));
    super(
      `${found.map(({line, message}) => `${file}:${line}: ${message}`).join('\n')}\nCorrect the front matter; docs/authoring.md lists all fields.`
    );
    this.faults = found;
  }
}

/**
 * Splits a page's file into checked front matter and MDX.
 * Errors name the file, the field and the remedy; `bodyLine` counts the lines taken by the front matter.
 */
export function parseFrontMatter(
  file: string,
  source: string,
  locale: Locale = routing.defaultLocale
): {meta: FrontMatter; body: string; bodyLine: number} {
  const match = /^---\r?\n([\s\S]*?)\r?\n---\r?\n/.exec(source);
  if (!match) {
    throw new Error(
      `${file}: the file does not begin with front matter. Begin it with "---", title, description, updated, asOf, sources, "---".`
    );
  }
  let data: unknown;
  try {
    data = readYaml(match[1] ?? '', locale, {schema: 'core'});
  } catch (error) {
    throw new Error(`${file}: the front matter is not YAML: ${(error as Error).message} Put a value that contains ": " in quotes.`);
  }
  const result = frontMatter.safeParse(data);
  if (!result.success) {
    throw new FrontMatterError(file, source, faultsIn(data, result.error));
  }
  return {meta: result.data, body: source.slice(match[0].length), bodyLine: match[0].split('\n').length - 1};
}

const root = join(/* turbopackIgnore: true */ process.cwd(), 'content/docs');
if (!existsSync(root)) {
  throw new Error(`content/docs is not below ${process.cwd()}. Start the portal from the folder that holds package.json.`);
}

/** The pages of this portal: the one door to their text. */
export const docs = createDocs(root);
