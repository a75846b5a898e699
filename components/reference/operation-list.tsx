import {useLocale, useTranslations} from 'next-intl';
import {Badge} from '@/components/ui/badge';
import {Link} from '@/components/ui/link';
import {DataTable} from '@/components/ui/table-box';
import {type Operation, operationGroups} from '@/lib/openapi/operations';
import {MethodPath} from './method-path';

/** Operations with their addresses, each leading to its page. `label` says which, where a page has several such tables. */
export function OperationTable({operations, label}: {operations: readonly Operation[]; label?: string}) {
  const t = useTranslations('Api');
  return (
    <DataTable columns={[t('operation'), t('method')]} label={label}>
      {operations.map(({id, path, method, apiPath, raw}) => (
        <tr key={id}>
          <td className="min-w-36">
            <Link href={path}>{raw.summary}</Link> {raw.deprecated && <Badge tone="past">{t('deprecated')}</Badge>}
          </td>
          <td className="min-w-64">
            <MethodPath method={method} path={apiPath} />
          </td>
        </tr>
      ))}
    </DataTable>
  );
}

/** Every group of operations with what it is for. */
export function OperationGroups() {
  const locale = useLocale();
  const t = useTranslations('Api');
  return (
    <ul>
      {operationGroups(locale).map(({tag, path, operations}) => (
        <li key={tag.name}>
          <Link href={path}>{tag['x-name']}</Link> <small>{t('groupOf', {count: operations.length})}</small>
        </li>
      ))}
    </ul>
  );
}
