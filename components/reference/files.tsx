import {getLocale, getTranslations} from 'next-intl/server';
import {Copyable} from '@/components/ui/code';
import {pageHref} from '@/i18n/navigation';
import {referenceHistory} from '@/lib/openapi/changes/history';
import {collectionPath, referenceChangesFeed} from '@/lib/openapi/paths';
import {env} from '@/lib/server/env';
import {portal} from '@/portal.config';

/** The reference in forms for programs. Programs ask for an address rather than a file, so each can be copied. */
export async function ReferenceFiles() {
  const locale = await getLocale();
  const t = await getTranslations('ReferenceFiles');
  const files: [string, string, string][] = [
    ['/openapi.json', 'OpenAPI 3.1 (JSON)', t('openapi')],
    ['/openapi.yaml', 'OpenAPI 3.1 (YAML)', t('yaml')],
    [collectionPath, 'Postman', t('collection', {key: portal.apiKeyVariable})],
    ...(referenceHistory().length > 0 ? [[referenceChangesFeed, 'Atom', t('feed')] as [string, string, string]] : [])
  ];
  return (
    <ul className="list-none p-0">
      {files.map(([path, name, text]) => {
        const href = pageHref(locale, path);
        return (
          <li key={path}>
            <Copyable label={t('copy', {name})} text={new URL(href, env.SITE_URL).href}>
              <a href={href}>{name}</a>
            </Copyable>
            {t('separator')}
            {text}
          </li>
        );
      })}
    </ul>
  );
}
