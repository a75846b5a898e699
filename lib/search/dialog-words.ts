import {type Locale, languageName, otherLocale} from '@/i18n/routing';
import {wordsFor} from '../words';
import {type SearchKind, searchKinds} from './types';

/** Words of the dialog; `{count}` stands for what the script fills in. */
export type DialogTexts = Record<
  'label' | 'placeholder' | 'close' | 'none' | 'failed' | 'all' | 'count' | 'recent' | 'otherLanguage' | 'keys',
  string
> & {kinds: Record<SearchKind, string>};

/** Address of the words in each language, without language. */
export const dialogWordsPath = '/search-words.json';

/** The words of the dialog in a language. */
export function dialogWords(locale: Locale): DialogTexts {
  const {t} = wordsFor(locale);
  return {
    label: t('Search.label'),
    placeholder: t('Search.placeholder'),
    close: t('Search.close'),
    none: t('Search.dialog.none'),
    failed: t('Search.dialog.failed'),
    all: t('Search.dialog.all', {count: '{count}'}),
    count: t('Search.dialog.count', {count: '{count}'}),
    recent: t('Search.dialog.recent'),
    keys: t('Search.dialog.keys'),
    otherLanguage: languageName[otherLocale(locale)],
    kinds: Object.fromEntries(searchKinds.map((kind) => [kind, t(`Search.kinds.${kind}`)])) as DialogTexts['kinds']
  };
}
