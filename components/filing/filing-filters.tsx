import {useLocale, useTranslations} from 'next-intl';
import {Button} from '@/components/ui/button';
import {ChoiceField, FieldForm, InputField} from '@/components/ui/field';
import {pageHref} from '@/i18n/navigation';
import {filingFacets, filingListPath, registry} from '@/lib/filings';

type Option = {value: string; label: string};

/** What the list is narrowed by: a plain form, sent with GET. */
export function FilingFilters({query, clear}: {query: Readonly<Record<string, string>>; clear: string}) {
  const locale = useLocale();
  const t = useTranslations();
  const {places, years, kinds} = filingFacets(registry);
  const counted = ({value, total}: {value: string; total: number}) => ({value, label: `${value} (${total})`});
  const choice = (name: string, options: Option[]) => ({name, options, chosen: query[name], all: t('FilingTable.all')});
  const input = (name: string, label: string, type: 'search' | 'text') => (
    <InputField label={label} type={type} name={name} defaultValue={query[name] ?? ''} maxLength={200} />
  );
  return (
    <search aria-label={t('FilingTable.apply')}>
      <FieldForm action={`${pageHref(locale, filingListPath)}#filed-services`} method="get">
        {input('q', t('FilingTable.q'), 'search')}
        {input('entity', t('Filing.entity'), 'text')}
        <ChoiceField label={t('Filing.place')} {...choice('place', places.map(counted))} />
        <ChoiceField label={t('FilingTable.year')} {...choice('year', years.map(counted))} />
        <ChoiceField
          label={t('Filing.kind')}
          {...choice(
            'kind',
            kinds.map(({value, total}) => ({value, label: `${t(`Filing.kinds.${value}`)} (${total})`}))
          )}
        />
        {query.sort && <input type="hidden" name="sort" value={query.sort} />}
        <p>
          <Button type="submit">{t('FilingTable.apply')}</Button>{' '}
          {Object.keys(query).length > 0 && <a href={clear}>{t('FilingTable.clear')}</a>}
        </p>
      </FieldForm>
    </search>
  );
}
