import {visit} from 'unist-util-visit';
import {parseDocument} from 'yaml';
import type {Locale} from '@/i18n/routing';
import {parseFrontMatter} from '@/lib/docs';
import {headingsOf, parseMdx} from '@/lib/docs/compile';
import {wordFields} from './po4a';

const parts = (source: string) => /^---\r?\n([\s\S]*?)\r?\n---\r?\n([\s\S]*)$/.exec(source)?.slice(1) ?? ['', source];

function read(file: string, source: string, locale: Locale) {
  const doc = {file, locale, ...parseFrontMatter(file, source, locale)};
  return {body: doc.body, tree: parseMdx(doc)};
}

/**
 * A page as it has come back from a translator, with what no translator should have to keep: the front matter is that of the original
 * but for its words, and headings have the ids of the original ones.
 */
export function returned(original: string, translated: string, file: string, from: Locale, to: Locale): string {
  const [front = ''] = parts(original);
  const words = parseDocument(parts(translated)[0] ?? '').toJS() ?? {};
  const fields = parseDocument(front);
  for (const name of wordFields) if (fields.has(name) && words[name]) fields.set(name, words[name]);
  const {tree, body} = read(file, translated, to);
  const ids = headingsOf(read(file, original, from).tree).map(({id}) => id);
  const own = headingsOf(tree).map(({id}) => id);
  const ends: number[] = [];
  visit(tree, 'heading', ({position}) => {
    ends.push(position?.end.offset ?? 0);
  });
  const marked = ends.reduceRight((text, end, index) => {
    const isMarked = /\{\/\*.*\*\/\}\s*$/.test(text.slice(0, end).split('\n').at(-1) ?? '');
    if (isMarked || ids[index] === undefined || ids.length !== own.length || ids[index] === own[index]) return text;
    return `${text.slice(0, end)} {/*${ids[index]}*/}${text.slice(end)}`;
  }, body);
  return `---\n${fields.toString({lineWidth: 0})}---\n${marked}`;
}
