import {getLocale, getTranslations} from 'next-intl/server';
import {BarIcon} from '@/components/chrome/bar-icon.client';
import {localePath} from '@/i18n/navigation';
import {dialogWordsPath} from '@/lib/search/dialog-words';
import {SearchButton} from './search-button.client';

/** The search in the top bar. */
export async function SearchLink() {
  const locale = await getLocale();
  const navigation = await getTranslations('TopNavigation');
  return (
    <SearchButton href={localePath(locale, '/search')} locale={locale} words={localePath(locale, dialogWordsPath)}>
      <BarIcon name="search" />
      <span>{navigation('search')}</span>
    </SearchButton>
  );
}
