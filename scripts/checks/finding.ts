import {type Locale, languageTag} from '@/i18n/routing';

/** One thing to mend: where, what, and how. `file` is empty where it is in no file, as a setting. */
export type Finding = {file: string; line: number; message: string; remedy: string};

const names = new Intl.DisplayNames('en', {type: 'language'});

/** English name of a language, without its region: Chinese. */
export function inEnglish(locale: Locale): string {
  return names.of(languageTag[locale].split('-')[0] ?? locale) ?? locale;
}
