import {Converter} from 'opencc-js/t2cn';

const firstHan = 0x3400;
const lastHan = 0x9fff;

/** Simplified form of each character of the basic plane that has another one. */
function simplified(): Map<number, number> {
  const traditional = Array.from({length: lastHan - firstHan + 1}, (_, index) => String.fromCharCode(firstHan + index));
  const converted = Converter({from: 't', to: 'cn'})(traditional.join('\n')).split('\n');
  const map = new Map<number, number>();
  converted.forEach((character, index) => {
    if (character.length === 1) map.set(firstHan + index, character.charCodeAt(0));
  });
  return map;
}

let table: Uint16Array | undefined;

/** Room for a folded text, used again for the next. */
let units = new Uint16Array(4096);

function foldTable(): Uint16Array {
  const made = new Uint16Array(0x10000);
  const toSimplified = simplified();
  for (let code = 0; code < made.length; code++) {
    const character = String.fromCharCode(code);
    const [compatible, lower] = [character.normalize('NFKC').toLowerCase(), character.toLowerCase()];
    const folded = compatible.length === 1 ? compatible : lower.length === 1 ? lower : character;
    made[code] = toSimplified.get(folded.charCodeAt(0)) ?? folded.charCodeAt(0);
  }
  return made;
}

/**
 * The form in which texts are compared: compatible characters unified (full-width to half-width), lower case, traditional
 * characters simplified. As long as the text, so that a place in the one is a place in the other.
 */
export function fold(text: string): string {
  if (/^[\n -~]*$/.test(text)) return text.toLowerCase();
  table ??= foldTable();
  if (text.length > units.length) units = new Uint16Array(text.length);
  let changed = false;
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    const folded = table[code] as number;
    units[index] = folded;
    if (folded !== code) changed = true;
  }
  return changed ? Buffer.from(units.buffer, 0, text.length * 2).toString('utf16le') : text;
}

/** A query in the form of `fold`, without control and formatting characters, with single spaces. */
export function foldQuery(query: string): string {
  return fold(
    query
      .normalize('NFKC')
      .replace(/[\p{Cc}\p{Zs}\p{Zl}\p{Zp}\p{Cs}\ufffd]+/gu, ' ')
      .replace(/\p{Cf}+/gu, '')
  ).trim();
}

/** Letters and digits alone: the form in which titles and names are compared with a whole query. */
export function squeeze(folded: string): string {
  return folded.replace(/[^\p{L}\p{N}]+/gu, '');
}
