import {customPinyin, pinyin} from 'pinyin-pro';
import {fold} from './normalize';

/** Words of this subject whose characters the dictionary reads otherwise. */
customPinyin({重排: 'chóng pái'});

const longest = 12;

/** Pinyin as it is typed: without tones, `lüe` as lue, other `ü` as v. */
export function typedPinyin(reading: string): string {
  return reading.replace(/([ln])[vü]e/g, '$1ue').replaceAll('ü', 'v');
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
