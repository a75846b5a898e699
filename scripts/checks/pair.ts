import {isInProgress, type Locale, locales} from '@/i18n/routing';
import {type Finding, inEnglish} from './finding';
import {differentUnits, numbersOf} from './numbers';
import type {Element, Page} from './page';

/** Keys of JSON, parameters and flags in a sample: what must not differ between languages. */
function skeleton(code: string): string {
  const keys = code.match(/"[\w.-]+"\s*:|\b[\w.]+\(|(?<=\s)--?[A-Za-z][\w-]*/g) ?? [];
  return keys.map((key) => key.replace(/\s+/g, '')).join(' ');
}

function identity({name, attributes}: Element): string {
  const facts = ['id', 'ids', 'of', 'field', 'codes', 'code', 'type', 'href'].flatMap((key) =>
    attributes[key] ? [`${key}=${attributes[key].replace(/\s+/g, '')}`] : []
  );
  return [name, ...facts].join(' ');
}

/** Compares one list of each language and reports the first place where they part. */
function firstDifference(a: string[], b: string[]): number {
  const length = Math.max(a.length, b.length);
  for (let index = 0; index < length; index++) if (a[index] !== b[index]) return index;
  return -1;
}

/** Proves that a page says the same in two languages, as far as a machine can see. */
export function comparePages(base: Page, other: Page): Finding[] {
  const [own, theirs] = [inEnglish(base.doc.locale), inEnglish(other.doc.locale)];
  const findings: Finding[] = [];
  const report = (line: number, message: string, remedy: string) => findings.push({file: base.doc.file, line, message, remedy});
  const compare = <T extends {line: number}>(what: string, of: (page: Page) => T[], text: (item: T) => string, remedy: string) => {
    const a = of(base);
    const b = of(other);
    const index = firstDifference(a.map(text), b.map(text));
    if (index < 0) return;
    const [left, right] = [a[index], b[index]];
    report(
      left?.line ?? a.at(-1)?.line ?? 1,
      `${what} ${index + 1} is "${left ? text(left) : 'missing'}", and in ${other.doc.file}:${right?.line ?? '?'} it is "${right ? text(right) : 'missing'}".`,
      remedy
    );
  };
  compare(
    'heading',
    (page) => page.headings,
    ({depth, id}) => `${'#'.repeat(depth)} ${id}`,
    'Give both pages the same headings; a Chinese one carries the English id: {/*id*/}.'
  );
  compare(
    'code block',
    (page) => page.samples,
    ({language, label}) => `${language} ${label}`.trim(),
    'Give both pages the same code blocks in the same order.'
  );
  compare(
    'table',
    (page) => page.tables,
    ({rows, columns}) => `${rows} rows × ${columns} columns`,
    'Give both tables the same rows and columns.'
  );
  compare(
    'link',
    (page) => page.links,
    ({url}) => url,
    'Link the same address in both languages, without a language prefix.'
  );
  compare('component', (page) => page.elements, identity, 'Use the same components with the same ids in both languages.');
  base.samples.forEach((sample, index) => {
    const twin = other.samples[index];
    if (twin && twin.language === sample.language && skeleton(sample.code) !== skeleton(twin.code)) {
      report(
        sample.line,
        `the code differs from ${other.doc.file}:${twin.line} in more than comments and texts.`,
        'Keep keys, calls and options the same in both languages.'
      );
    }
  });
  for (const {id, text} of base.sections) {
    const twin = other.sections.find((section) => section.id === id)?.text ?? '';
    const line = base.headings.find((heading) => heading.id === id)?.line ?? base.doc.bodyLine + 1;
    const [left, right] = [numbersOf(text), numbersOf(twin)];
    const missing = [...right].filter((number) => !left.has(number));
    const extra = [...left].filter((number) => !right.has(number));
    if (missing.length + extra.length > 0)
      report(
        line,
        `the numbers of section "${id || 'opening'}" differ: only in ${own} ${extra.join(', ') || 'none'}; only in ${theirs} ${missing.join(', ') || 'none'}.`,
        'Write the same quantities as digits in both languages, dates as 2025-11-15.'
      );
    for (const {value, left, right} of differentUnits(text, twin))
      report(
        line,
        `in section "${id || 'opening'}" ${value} counts ${left} in ${own} and ${right} in ${theirs}.`,
        'Correct the unit that is wrong; scripts/checks/numbers.ts has the words that are known.'
      );
  }
  return findings;
}

/** Every page exists in every language that is complete. */
export function checkLanguages(slugs: readonly string[], has: (locale: Locale, slug: string) => boolean): Finding[] {
  return slugs.flatMap((slug) =>
    locales
      .filter((locale) => !has(locale, slug) && !isInProgress(locale))
      .map((locale) => ({
        file: `content/docs/${locale}/${slug}.mdx`,
        line: 1,
        message: 'the page does not exist in this language.',
        remedy: 'Write it; while a whole language is being translated, mark it as `inProgress` in portal.config.ts.'
      }))
  );
}
