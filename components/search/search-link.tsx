import {getLocale, getTranslations} from 'next-intl/server';
import {localePath} from '@/i18n/navigation';
import {languageName, otherLocale} from '@/i18n/routing';
import {searchKinds} from '@/lib/search/types';
import type {DialogTexts} from './dialog.client';
import {SearchButton} from './search-button.client';

/** The search in the top bar, with the words of its dialog. */
export async function SearchLink() {
  const locale = await getLocale();
  const t = await getTranslations('Search');
  const navigation = await getTranslations('TopNavigation');
  const kinds = Object.fromEntries(searchKinds.map((kind) => [kind, t(`kinds.${kind}`)])) as DialogTexts['kinds'];
  const texts: DialogTexts = {
    label: t('label'),
    placeholder: t('placeholder'),
    close: t('close'),
    none: t('dialog.none'),
    failed: t('dialog.failed'),
    all: t('dialog.all', {count: '{count}'}),
    count: t('dialog.count', {count: '{count}'}),
    recent: t('dialog.recent'),
    keys: t('dialog.keys'),
    otherLanguage: languageName[otherLocale(locale)],
    kinds
  };
  return (
    <SearchButton href={localePath(locale, '/search')} locale={locale} texts={texts}>
      <span className="glyph glyph-search" />
      <span>{navigation('search')}</span>
    </SearchButton>
  );
}
