import type {Nodes, Parent, Root} from 'mdast';
import {visit} from 'unist-util-visit';
import type {Locale} from '@/i18n/routing';
import {isWide} from '@/i18n/script';

const han = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Bopomofo}]/u;
/** Punctuation that is as wide as a Chinese character and brings its own space. */
const wide = /[\u3000-\u303f\ufe10-\ufe1f\ufe30-\ufe4f\uff01-\uff0f\uff1a-\uff20\uff3b-\uff40\uff5b-\uff65]/u;
/** Punctuation that both scripts have; it is wide in Chinese text. */
const shared = /[\u00b7\u2014\u2018\u2019\u201c\u201d\u2026]/u;

/** Whether a line that ends with one character and a next that begins with another are one text without a space. */
function joins(before: string, after: string, locale: Locale): boolean {
  const inWide = isWide(locale);
  const isBroad = (character: string) => wide.test(character) || (inWide && shared.test(character));
  const isChinese = (character: string) => han.test(character) || isBroad(character);
  if (before === '' || after === '') return false;
  return (isChinese(before) && isChinese(after)) || (inWide && (isBroad(before) || isBroad(after)));
}

/**
 * Takes the line ends out of a text where Chinese goes on in the next line; where words of Latin script meet, the line end stays.
 * `before` and `after` are the characters around the text.
 */
export function joinLines(text: string, locale: Locale, before = '', after = ''): string {
  return text.replace(/[ \t]*\r?\n[ \t]*/g, (end, index: number) => {
    const left = [...text.slice(0, index)].at(-1) ?? before;
    const right = [...text.slice(index + end.length)][0] ?? after;
    return joins(left, right, locale) ? '' : end;
  });
}

/** What a part of a paragraph shows, as far as its first and last character count. A component shows what nobody knows here. */
function shownBy(node: Nodes): string {
  if ('value' in node && node.type !== 'mdxTextExpression') return node.value;
  if (node.type === 'break') return '\n';
  if ('children' in node && node.children.length > 0) return (node as Parent).children.map((child) => shownBy(child)).join('');
  return node.type === 'mdxTextExpression' ? '' : '\ufffc';
}

/** Joins lines of Chinese in every paragraph, heading and cell of a text of `locale`. */
export function remarkJoinedLines({locale}: {locale: Locale}) {
  return (tree: Root) => {
    visit(tree, (block) => {
      if (block.type !== 'paragraph' && block.type !== 'heading' && block.type !== 'tableCell') return;
      const parts: Nodes[] = [];
      visit(block, (node) => {
        if (!('children' in node) || node.children.length === 0) parts.push(node);
      });
      const shown = parts.map(shownBy);
      parts.forEach((part, index) => {
        if (part.type !== 'text') return;
        const before = [...shown.slice(0, index).join('')].at(-1);
        const after = [...shown.slice(index + 1).join('')][0];
        part.value = joinLines(part.value, locale, before, after);
      });
    });
  };
}
