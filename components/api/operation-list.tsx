import {getLocale, getTranslations} from 'next-intl/server';
import {TableBox} from '@/components/mdx/html';
import {localePath} from '@/i18n/navigation';
import {type Operation, operationGroups} from '@/lib/openapi/operations';
import {MethodPath} from './text';

/** Operations with their addresses, each leading to its page. */
export async function OperationTable({operations}: {operations: readonly Operation[]}) {
  const locale = await getLocale();
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
              <a href={localePath(locale, path)}>{raw.summary}</a>
            </td>
            <td>
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
  const file = (path: string) => (chunks: React.ReactNode) => <a href={localePath(locale, path)}>{chunks}</a>;
  return (
    <>
      <ul>
        {operationGroups(locale).map(({tag, path, operations}) => (
          <li key={tag.name}>
            <a href={localePath(locale, path)}>{tag['x-name']}</a> <small>{t('groupOf', {count: operations.length})}</small>
          </li>
        ))}
      </ul>
      <p>{t.rich('document', {json: file('/openapi.json'), yaml: file('/openapi.yaml')})}</p>
    </>
  );
}
