import {useLocale, useTranslations} from 'next-intl';
import {Button} from '@/components/ui/button';
import {Link} from '@/components/ui/link';
import {pageHref} from '@/i18n/navigation';
import {languageName, languageTag, locales} from '@/i18n/routing';
import {askPath, isAskOffered} from '@/lib/ask/offered';
import {maxQueryLength, searchKinds} from '@/lib/search/types';
import {browserFiles} from '@/lib/server/browser-files';
import {env} from '@/lib/server/env';
import {searchInput} from './search-input';

/** Over the page on wide screens, in its place on narrow ones. */
const box =
  'mx-auto mt-[9dvh] max-h-dialog w-overlay max-w-none flex-col overflow-hidden rounded-xl border bg-surface text-ink floating open:flex max-md:mt-0 max-md:h-dvh max-md:max-h-none max-md:w-full max-md:rounded-none max-md:border-0';

/**
 * Search while typing. Dialog and field stand in every document, so that a key finds them at once; `browser/search-results.ts`
 * fills its list, with the words that stand in `data-words`. Everything it does the page of the search does too.
 */
export function SearchDialog() {
  const locale = useLocale();
  const t = useTranslations('Search');
  const words = {
    none: t('dialog.none'),
    failed: t('dialog.failed'),
    count: t('dialog.count', {count: '{count}'}),
    all: t('dialog.all', {count: '{count}'}),
    passages: t('passages'),
    results: t('dialog.results'),
    otherVersion: t('dialog.otherVersion'),
    languages: Object.fromEntries(locales.map((each) => [each, {name: languageName[each], tag: languageTag[each]}])),
    kinds: Object.fromEntries(searchKinds.map((kind) => [kind, t(`kinds.${kind}`)]))
  };
  return (
    <dialog
      id="search-dialog"
      className={box}
      aria-label={t('label')}
      data-locale={locale}
      data-version={browserFiles().version}
      data-words={JSON.stringify(words)}
      data-counted={env.FEEDBACK === 'on' ? '' : undefined}
    >
      <form action={pageHref(locale, '/search')} className="flex gap-2.5 border-b p-3">
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
          className={searchInput}
        />
        <button type="submit" className="sr-only">
          {t('submit')}
        </button>
        <Button type="submit" formMethod="dialog" look="plain" data-close="">
          {t('close')}
        </Button>
      </form>
      <div className="overflow-y-auto overscroll-contain px-3 py-1 max-md:flex-1">
        <fieldset className="flex flex-wrap gap-1.5 py-2.5" data-recent="" hidden>
          <legend className="text-xs text-muted">{t('dialog.recent')}</legend>
        </fieldset>
        <p role="status" className="py-4 text-xs text-muted empty:hidden data-found:sr-only" />
        <div id="search-options" />
      </div>
      <p className="flex justify-between gap-4 border-t px-3.5 py-2.5 text-xs text-muted">
        <span className="max-md:hidden">{t('dialog.keys')}</span>
        <label>
          <input type="checkbox" defaultChecked disabled data-slash="" suppressHydrationWarning /> {t('dialog.slash')}
        </label>
        {isAskOffered() && (
          <Link href={askPath} data-ask="" rel="nofollow" className="whitespace-nowrap" hidden>
            {t('ask')}
          </Link>
        )}
        <Link href="/search" data-all="" className="ms-auto whitespace-nowrap" hidden />
      </p>
    </dialog>
  );
}
