import {useLocale, useTranslations} from 'next-intl';
import {Button} from '@/components/ui/button';
import {FieldForm, InputField} from '@/components/ui/field';
import {pageHref} from '@/i18n/navigation';
import {filingCheckPath} from '@/lib/filings';

/** Asks for a number or name; the answer is a page of its own. */
export function FilingCheckForm({question = ''}: {question?: string}) {
  const locale = useLocale();
  const t = useTranslations('FilingCheck');
  return (
    <search aria-label={t('submit')}>
      <FieldForm action={pageHref(locale, filingCheckPath)} method="get">
        <InputField
          label={t('label')}
          wide
          type="text"
          inputMode="search"
          enterKeyHint="search"
          name="q"
          defaultValue={question}
          maxLength={200}
          required
          autoComplete="off"
          spellCheck={false}
        />
        <p>
          <Button type="submit">{t('submit')}</Button>
        </p>
      </FieldForm>
    </search>
  );
}
