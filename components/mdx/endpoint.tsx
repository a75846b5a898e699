import {useLocale, useTranslations} from 'next-intl';
import {MethodPath} from '@/components/reference/method-path';
import {Link} from '@/components/ui/link';
import {DataTable} from '@/components/ui/table-box';
import {endpoints} from '@/content/endpoints';
import {enumerate} from '@/i18n/enumerate';
import {entryOf} from '@/lib/data/entry-of';
import {operationOfEndpoint} from '@/lib/openapi/operations';
import {realtimePath} from '@/lib/openapi/pages';
import {portal} from '@/portal.config';

/** Method and full address of an endpoint. */
export function Endpoint({id}: {id: string}) {
  const {method, path} = entryOf(endpoints, id, 'content/endpoints.ts');
  const base = method === 'WSS' ? portal.apiBase.replace('https', 'wss') : portal.apiBase;
  return <MethodPath method={method} path={base + path} />;
}

/** Every endpoint the guide names, with the ways it answers. */
export function EndpointTable() {
  const locale = useLocale();
  const t = useTranslations('EndpointTable');
  return (
    <DataTable columns={[t('name'), t('endpoint'), t('modes')]}>
      {endpoints.map((endpoint) => (
        <tr key={endpoint.id}>
          <td>
            <Link href={operationOfEndpoint(endpoint.method, endpoint.path) ?? realtimePath}>{endpoint.name[locale]}</Link>
          </td>
          <td className="min-w-64">
            <Endpoint id={endpoint.id} />
          </td>
          <td>
            {enumerate(
              locale,
              endpoint.modes.map((mode) => t(`mode.${mode}`))
            )}
          </td>
        </tr>
      ))}
    </DataTable>
  );
}
