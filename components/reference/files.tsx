import {useTranslations} from 'next-intl';
import {FileList} from '@/components/ui/file-link';
import {referenceHistory} from '@/lib/openapi/changes/history';
import {collectionPath, referenceChangesFeed} from '@/lib/openapi/paths';
import {portal} from '@/portal.config';

/** The reference in forms for programs. */
export function ReferenceFiles() {
  const t = useTranslations('ReferenceFiles');
  const files: [string, string, string][] = [
    ['/openapi.json', 'OpenAPI 3.1 (JSON)', t('openapi')],
    ['/openapi.yaml', 'OpenAPI 3.1 (YAML)', t('yaml')],
    [collectionPath, 'Postman', t('collection', {key: portal.apiKeyVariable})],
    ...(referenceHistory().length > 0 ? [[referenceChangesFeed, 'Atom', t('feed')] as [string, string, string]] : [])
  ];
  return <FileList files={files} />;
}
