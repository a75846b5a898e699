import {getLocale, getTranslations} from 'next-intl/server';
import {localePath} from '@/i18n/navigation';
import {filingCheckPath} from '@/lib/filings';

/** Asks for a number or name; the answer is a page of its own. */
export async function FilingCheckForm({question = ''}: {question?: string}) {
  const locale = await getLocale();
  const t = await getTranslations('FilingCheck');
  return (
    <search aria-label={t('submit')}>
      <form action={localePath(locale, filingCheckPath)} method="get" className="form-fields">
        <label className="wide">
          <span>{t('label')}</span>
          <input type="search" name="q" defaultValue={question} maxLength={200} required autoComplete="off" spellCheck={false} />
        </label>
        <p>
          <button type="submit" className="button-primary">
            {t('submit')}
          </button>
        </p>
      </form>
    </search>
  );
}
