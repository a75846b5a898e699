import {getLocale, getTranslations} from 'next-intl/server';
import {Link} from '@/components/ui/link';
import {localePath} from '@/i18n/navigation';
import {languageName, languageTag, locales} from '@/i18n/routing';
import {maxQueryLength, searchKinds} from '@/lib/search/types';

/**
 * Search while typing. Dialog and field stand in every document, so that a key finds them at once; `browser/search-results.ts`
 * fills its list, with the words that stand in `data-words`. Everything it does the page of the search does too.
 */
export async function SearchDialog() {
  const locale = await getLocale();
  const t = await getTranslations('Search');
  const words = {
    none: t('dialog.none'),
    failed: t('dialog.failed'),
    count: t('dialog.count', {count: '{count}'}),
    all: t('dialog.all', {count: '{count}'}),
    languages: Object.fromEntries(locales.map((each) => [each, {name: languageName[each], tag: languageTag[each]}])),
    kinds: Object.fromEntries(searchKinds.map((kind) => [kind, t(`kinds.${kind}`)]))
  };
  return (
    <dialog id="search-dialog" className="search-dialog" aria-label={t('label')} data-locale={locale} data-words={JSON.stringify(words)}>
      <form action={localePath(locale, '/search')} className="search-field">
        <input
          name="q"
          type="text"
          inputMode="search"
          role="combobox"
          aria-label={t('label')}
          aria-expanded="false"
          aria-controls="search-options"
          placeholder={t('placeholder')}
          maxLength={maxQueryLength}
          autoComplete="off"
          autoCapitalize="off"
          spellCheck={false}
          enterKeyHint="search"
        />
        <button type="submit" className="sr-only">
          {t('submit')}
        </button>
        <button type="button" className="button-plain" data-close="">
          {t('close')}
        </button>
      </form>
      <div className="search-body">
        <fieldset className="search-recent" data-recent="" hidden>
          <legend>{t('dialog.recent')}</legend>
        </fieldset>
        <div id="search-options" />
        <p role="status" className="search-message" />
      </div>
      <p className="search-foot">
        <span className="search-keys">{t('dialog.keys')}</span>
        <label className="search-keys">
          <input type="checkbox" defaultChecked data-slash="" /> {t('dialog.slash')}
        </label>
        <Link href="/search" data-all="" hidden />
      </p>
    </dialog>
  );
}
