import {customPinyin, pinyin} from 'pinyin-pro';
import {fold} from './normalize';

/** Words of this subject whose characters the dictionary reads otherwise. */
customPinyin({重排: 'chóng pái'});

const longest = 12;

/** Marks of the four tones, with those that are typed for them. */
const tones = /[\u0300\u0301\u0302\u0304\u0306\u030c]/g;

/**
 * The one form of a pinyin that is typed in many: without tones, as marks or digits, `ü` as v, and where no other vowel can be
 * meant as u: cèlüè, ce4lve4, celve → celue; nǚ → nv; xvyao → xuyao.
 */
export function typedPinyin(reading: string): string {
  return reading
    .normalize('NFD')
    .replace(tones, '')
    .replace(/u\u0308/g, 'v')
    .replace(/([jqxy])v/g, '$1u')
    .replace(/([ln])ve/g, '$1ue')
    .normalize('NFC');
}

/** The same without digits of tones; a number that stands alone or in a name has other digits beside it. */
export function withoutToneDigits(reading: string): string {
  return reading.replace(/(?<=[a-z])[0-5](?=[a-z]|$)/g, '');
}

/**
 * Readings of a title, in full and as initials, from each of its characters on: 模型备案 → moxingbeian, xingbeian, beian,
 * an; mxba, xba, ba. Latin words between the characters stay as they are. Used while the index is built, not by the server.
 */
export function readingsOf(text: string): {full: string[]; initials: string[]} {
  const folded = fold(text);
  if (!/\p{Script=Han}/u.test(folded)) return {full: [], initials: []};
  const syllables = pinyin(folded, {toneType: 'none', type: 'array', nonZh: 'consecutive', v: true})
    .map((syllable) =>
      typedPinyin(syllable)
        .toLowerCase()
        .replace(/[^a-z0-9]/g, '')
    )
    .filter(Boolean);
  const from = (start: number) => syllables.slice(start, start + longest);
  const full = syllables.map((_, start) => from(start).join(''));
  const initials = syllables
    .map((_, start) =>
      from(start)
        .map((syllable) => syllable[0])
        .join('')
    )
    .filter((letters) => letters.length > 1);
  return {full: [...new Set(full)], initials: [...new Set(initials)]};
}
