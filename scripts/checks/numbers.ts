const scales: [RegExp, number][] = [
  [/^\s*亿/, 1e8],
  [/^\s*(?:万|ten thousand\b)/, 1e4],
  [/^\s*(?:千(?![米克])|thousand\b)/, 1e3],
  [/^\s*(?:百万|million\b)/, 1e6],
  [/^\s*billion\b/, 1e9]
];

/** Units that both languages have a fixed word for, as they follow a number. What is not here is compared by number alone. */
const units: [string, RegExp][] = [
  ['percent', /^\s?(?:%|percent\b)/],
  ['business days', /^\s?个工作日|^\s(?:business|working) days?\b/],
  ['days', /^\s?(?:天|日(?![志期本]))|^[\s-]days?\b/],
  ['hours', /^\s?(?:个)?小时|^[\s-](?:hours?|h)\b/],
  ['minutes', /^\s?分钟|^[\s-](?:minutes?|min)\b/],
  ['milliseconds', /^\s?(?:毫秒|ms\b)/],
  ['seconds', /^\s?秒|^[\s-](?:seconds?|s)\b/],
  ['months', /^\s?个月|^[\s-]months?\b/],
  ['tokens', /^\s?(?:个\s?)?Token|^\stokens?\b/],
  ['characters', /^\s?(?:个)?字符|^\scharacters?\b/],
  ['KB', /^\s?KB\b/],
  ['MB', /^\s?MB\b/],
  ['GB', /^\s?GB\b/],
  ['TB', /^\s?TB\b/],
  ['K', /^K\b/],
  ['M', /^M\b/],
  ['kHz', /^\s?kHz\b/],
  ['px', /^\s?(?:px\b|像素)|^\spixels?\b/],
  ['yuan', /^\s?元|^\syuan\b/]
];

/** A number of a text and what it counts; `unit` is empty where no word of `units` follows. */
export type Quantity = {value: string; unit: string};

const months = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];
const monthPattern = new RegExp(`(?:(${months.join('|')}) (\\d{4}))|(\\d{4}) 年 (\\d{1,2}) 月(?! \\d)`, 'g');

/** Months as both languages write them, in one form: December 2025 and 2025 年 12 月 are 2025-12. */
function withMonths(text: string): string {
  return text.replace(monthPattern, (_, name, year, chineseYear, month) =>
    name ? `${year}-${String(months.indexOf(name) + 1).padStart(2, '0')}` : `${chineseYear}-${month.padStart(2, '0')}`
  );
}

/** The numbers of a text as they are compared between languages: 2000 万 Token and 20 million tokens are both 20000000 tokens. */
export function quantitiesOf(written: string): Quantity[] {
  const text = withMonths(written);
  const pattern = /\d{4}-\d{2}(?:-\d{2}|(?![\d-]))|\d+(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?/g;
  return [...text.matchAll(pattern)].map((match) => {
    const [raw] = match;
    if (/^\d{4}-/.test(raw)) return {value: raw, unit: ''};
    const value = Number(raw.replaceAll(',', ''));
    const rest = text.slice(match.index + raw.length, match.index + raw.length + 28);
    const [word, scale] = scales.find(([each]) => each.test(rest)) ?? [/^/, 1];
    const unit = units.find(([, each]) => each.test(rest.replace(word, '')))?.[0];
    const money = /(?:[¥￥]|CNY)\s?$/.test(text.slice(0, match.index)) ? 'yuan' : '';
    return {value: String(Number((value * scale).toPrecision(12))), unit: money || (unit ?? '')};
  });
}

/** The numbers of a text without their units. */
export function numbersOf(text: string): Set<string> {
  return new Set(quantitiesOf(text).map(({value}) => value));
}

function unitsByValue(text: string): Map<string, string[]> {
  const found = new Map<string, string[]>();
  for (const {value, unit} of quantitiesOf(text)) if (unit) found.set(value, [...(found.get(value) ?? []), unit]);
  return found;
}

/** Numbers that both texts give a unit, and not one of these units the same: 30 days here and 30 hours there. */
export function differentUnits(a: string, b: string): {value: string; left: string; right: string}[] {
  const [left, right] = [unitsByValue(a), unitsByValue(b)];
  return [...left].flatMap(([value, one]) => {
    const other = right.get(value);
    return other && !one.some((unit) => other.includes(unit)) ? [{value, left: one.join(', '), right: other.join(', ')}] : [];
  });
}
