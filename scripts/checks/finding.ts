import {type Locale, languageTag} from '@/i18n/routing';

/** One thing to mend: where, what, and how. */
export type Finding = {file: string; line: number; message: string; remedy: string};

export function formatFinding({file, line, message, remedy}: Finding): string {
  return `${file}:${line}: ${message}\n    ${remedy}`;
}

const names = new Intl.DisplayNames('en', {type: 'language'});

/** English name of a language, without its region: Chinese. */
export function inEnglish(locale: Locale): string {
  return names.of(languageTag[locale].split('-')[0] ?? locale) ?? locale;
}
