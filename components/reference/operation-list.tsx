import {getLocale, getTranslations} from 'next-intl/server';
import {FileLink} from '@/components/ui/file-link';
import {Link} from '@/components/ui/link';
import {TableBox} from '@/components/ui/table-box';
import {type Operation, operationGroups} from '@/lib/openapi/operations';
import {MethodPath} from './method-path';

/** Operations with their addresses, each leading to its page. */
export async function OperationTable({operations}: {operations: readonly Operation[]}) {
  const t = await getTranslations('Api');
  return (
    <TableBox>
      <thead>
        <tr>
          <th scope="col">{t('operation')}</th>
          <th scope="col">{t('method')}</th>
        </tr>
      </thead>
      <tbody>
        {operations.map(({id, path, method, apiPath, raw}) => (
          <tr key={id}>
            <td>
              <Link href={path}>{raw.summary}</Link>
            </td>
            <td className="min-w-64">
              <MethodPath method={method} path={apiPath} />
            </td>
          </tr>
        ))}
      </tbody>
    </TableBox>
  );
}

/** Every group of operations with what it is for. */
export async function OperationGroups() {
  const locale = await getLocale();
  const t = await getTranslations('Api');
  const file = (path: string) => (name: React.ReactNode) => <FileLink path={path} name={String(name)} />;
  return (
    <>
      <ul>
        {operationGroups(locale).map(({tag, path, operations}) => (
          <li key={tag.name}>
            <Link href={path}>{tag['x-name']}</Link> <small>{t('groupOf', {count: operations.length})}</small>
          </li>
        ))}
      </ul>
      <p>{t.rich('document', {json: file('/openapi.json'), yaml: file('/openapi.yaml')})}</p>
    </>
  );
}
