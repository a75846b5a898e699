import {getLocale, getTranslations} from 'next-intl/server';
import {MethodPath} from '@/components/api/text';
import {endpoints} from '@/content/endpoints';
import {site} from '@/content/site';
import {localePath} from '@/i18n/navigation';
import {enumerate} from '@/lib/enumerate';
import {operationOfEndpoint} from '@/lib/openapi/operations';
import {realtimePath} from '@/lib/openapi/pages';
import {TableBox} from './html';

/** Method and full address of an endpoint. */
export function Endpoint({id}: {id: string}) {
  const found = endpoints.find((endpoint) => endpoint.id === id);
  if (!found) throw new Error(`<Endpoint id="${id}"/>: there is no such endpoint. Use an id of content/endpoints.ts, or add it there.`);
  const base = found.method === 'WSS' ? site.apiBase.replace('https', 'wss') : site.apiBase;
  return <MethodPath method={found.method} path={base + found.path} />;
}

/** Every endpoint the guide names, with the ways it answers. */
export async function EndpointTable() {
  const locale = await getLocale();
  const t = await getTranslations('EndpointTable');
  return (
    <TableBox>
      <thead>
        <tr>
          <th scope="col">{t('name')}</th>
          <th scope="col">{t('endpoint')}</th>
          <th scope="col">{t('modes')}</th>
        </tr>
      </thead>
      <tbody>
        {endpoints.map((endpoint) => (
          <tr key={endpoint.id}>
            <td>
              <a href={localePath(locale, operationOfEndpoint(endpoint.method, endpoint.path) ?? realtimePath)}>{endpoint.name[locale]}</a>
            </td>
            <td>
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
      </tbody>
    </TableBox>
  );
}
