import {useLocale, useTranslations} from 'next-intl';
import {Button} from '@/components/ui/button';
import {Count} from '@/components/ui/facts';
import {ChoiceField, FieldForm, InputField} from '@/components/ui/field';
import {Link} from '@/components/ui/link';
import {pageHref} from '@/i18n/navigation';
import {operationChoices, viewOperations} from '@/lib/openapi/operation-view';
import {allOperationsPath} from '@/lib/openapi/paths';
import {OperationTable} from './operation-list';

type Query = Readonly<Record<string, string>>;

/** Every operation by group, narrowed by the address to words, a method and a group. */
export function AllOperations({query}: {query: Query}) {
  const locale = useLocale();
  const t = useTranslations('Api');
  const {groups, total} = viewOperations(locale, query);
  return (
    <>
      <OperationFilters query={query} />
      <Count>{total > 0 ? t('groupOf', {count: total}) : t('noOperation')}</Count>
      {groups.map(({tag, path, operations}) => (
        <section key={tag.name}>
          <h3>
            <Link href={path}>{tag['x-name']}</Link>
          </h3>
          <OperationTable operations={operations} label={tag['x-name']} />
        </section>
      ))}
    </>
  );
}

/** What the list is narrowed by: a plain form, sent with GET. */
function OperationFilters({query}: {query: Query}) {
  const locale = useLocale();
  const t = useTranslations();
  const {methods, groups} = operationChoices(locale);
  return (
    <search aria-label={t('FilingTable.apply')}>
      <FieldForm action={`${pageHref(locale, allOperationsPath)}#operations`} method="get">
        <InputField label={t('Api.filterWords')} type="search" name="q" defaultValue={query.q ?? ''} maxLength={200} />
        <ChoiceField
          label={t('Api.filterMethod')}
          name="method"
          options={methods.map((value) => ({value, label: value}))}
          chosen={query.method}
          all={t('FilingTable.all')}
        />
        <ChoiceField label={t('Api.filterGroup')} name="group" options={groups} chosen={query.group} all={t('FilingTable.all')} />
        <p>
          <Button type="submit">{t('FilingTable.apply')}</Button>{' '}
          {Object.keys(query).length > 0 && <Link href={`${allOperationsPath}#operations`}>{t('FilingTable.clear')}</Link>}
        </p>
      </FieldForm>
    </search>
  );
}
