import {useLocale, useTranslations} from 'next-intl';
import {Button} from '@/components/ui/button';
import {FieldForm, InputField, SelectField, TextField} from '@/components/ui/field';
import {publicPath} from '@/i18n/base-path';
import {localePath} from '@/i18n/navigation';
import type {Heading} from '@/lib/docs/compile';
import {failedId, feedbackPath, most, thanksId} from '@/lib/insights/form';
import {env} from '@/lib/server/env';

type FeedbackProps = {
  /** Address without language. */
  path: string;
  /** Sections that an error may stand in. */
  headings?: Heading[];
};

/** Shown when a form without script has led to it, or when a script says so. */
const answer = 'mb-3 hidden target:block data-shown:block';
const fold = 'mt-2 text-muted open:pb-2';

/**
 * Asks whether the page helped, and what is wrong with it. Plain forms: the answer stands in the page, hidden until its address names
 * it, so that the document stays the same for every reader. `browser/feedback.ts` sends them in place.
 */
export function Feedback({path, headings = []}: FeedbackProps) {
  const locale = useLocale();
  const t = useTranslations('Feedback');
  if (env.FEEDBACK === 'off') return null;
  const page = <input type="hidden" name="page" value={localePath(locale, path)} />;
  return (
    <section data-feedback="" data-page-only="" className="mb-8 text-sm print:hidden" aria-label={t('question')}>
      <p id={thanksId} tabIndex={-1} className={`${answer} text-tip`}>
        {t('thanks')}
      </p>
      <p id={failedId} tabIndex={-1} className={`${answer} text-danger`}>
        {t('failed')}
      </p>
      <form method="post" action={publicPath(feedbackPath)}>
        {page}
        <p className="flex flex-wrap items-center gap-3">
          <b>{t('question')}</b>
          <Button type="submit" look="plain" name="helpful" value="yes">
            {t('yes')}
          </Button>
          <Button type="submit" look="plain" name="helpful" value="no">
            {t('no')}
          </Button>
        </p>
        <details className={fold}>
          <summary>{t('more')}</summary>
          <TextField label={t('remark')} name="remark" maxLength={most.remark} />
        </details>
      </form>
      <details className={fold}>
        <summary>{t('report')}</summary>
        <FieldForm method="post" action={publicPath(feedbackPath)}>
          {page}
          {headings.length > 0 && (
            <SelectField label={t('section')} name="section" wide>
              <option value="">{t('wholePage')}</option>
              {headings
                .filter(({depth}) => depth === 2 || depth === 3)
                .map(({id, text}) => (
                  <option key={id} value={id}>
                    {text}
                  </option>
                ))}
            </SelectField>
          )}
          <TextField label={t('quote')} name="quote" maxLength={most.quote} />
          <TextField label={t('wrong')} name="remark" maxLength={most.remark} required />
          <InputField label={t('contact')} name="contact" type="email" autoComplete="email" maxLength={most.contact} wide />
          <Button type="submit" className="justify-self-start">
            {t('send')}
          </Button>
        </FieldForm>
      </details>
      <details className={fold}>
        <summary>{t('keptLabel')}</summary>
        <p className="text-xs">{t('kept', {days: env.FEEDBACK_DAYS})}</p>
      </details>
    </section>
  );
}
