import type {FieldFault} from '@/lib/try/values';
import type en from '@/messages/en.json';

/** Words of the form, which come with its data. */
export type Words = (typeof en)['TryIt'];

/** A text with its value put in. */
export function say(text: string, value: string | number): string {
  return text.replace(/\{\w+\}/, () => String(value));
}

/** The words for what is wrong with a field. */
export function faultText(words: Words, key: FieldFault['key']): string {
  return words.fault[key];
}
