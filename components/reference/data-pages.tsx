import {useLocale, useTranslations} from 'next-intl';
import {Callout} from '@/components/ui/callout';
import {CodeBlock} from '@/components/ui/code';
import {Text} from '@/components/ui/text';
import {pageHref} from '@/i18n/navigation';
import type {ErrorCode} from '@/lib/data/schema';
import {docs} from '@/lib/docs';
import {operationsWithError} from '@/lib/openapi/operations';
import {type ApiGroup, type ApiPage, errorPath} from '@/lib/openapi/pages';
import {ApiMain, type Section} from './api-main';
import {OperationTable} from './operation-list';
import {OperationPage} from './operation-page';
import {RealtimePage} from './realtime-page';

function GroupPage({group: {tag, path, operations}}: {group: ApiGroup}) {
  const t = useTranslations('Api');
  return (
    <ApiMain
      path={path}
      title={tag['x-name']}
      description={tag.description}
      intro={
        <>
          {tag['x-deprecated'] && <Callout type="warning">{t('deprecatedNote')}</Callout>}
          {tag['x-legacy'] && <Callout type="warning">{t('legacyNote')}</Callout>}
          <OperationTable operations={operations} />
        </>
      }
      sections={[]}
    />
  );
}

function ErrorPage({error}: {error: ErrorCode}) {
  const locale = useLocale();
  const t = useTranslations('Api');
  const {code, http, group, meaning, remedy, legacy} = error;
  const found = operationsWithError(locale, code);
  const body = JSON.stringify({error: {code: String(code), message: '…'}}, null, 2);
  const sections: Section[] = [
    {
      id: 'remedy',
      title: t('errorRemedy'),
      content: (
        <p>
          <Text>{remedy[locale]}</Text>
        </p>
      )
    },
    {id: 'body', title: t('errorSample'), content: <CodeBlock code={body} language="json" />}
  ];
  if (found.length > 0) sections.push({id: 'operations', title: t('errorIn'), content: <OperationTable operations={found} />});
  return (
    <ApiMain
      path={errorPath(code)}
      title={t('errorTitle', {code: String(code)})}
      description={meaning[locale]}
      parents={[{label: docs.get(locale, 'api/errors')?.meta.title ?? '', href: pageHref(locale, '/dev/api/errors')}]}
      intro={
        <>
          {legacy && <Callout type="note">{t('errorOlder')}</Callout>}
          <p>
            {t('errorHttp')} <code translate="no">{http ?? t('errorNoHttp')}</code> · {t('errorGroup')} {t(`errorGroups.${group}`)}
          </p>
        </>
      }
      sections={sections}
    />
  );
}

/** A page of the reference that is made from data. */
export function ApiDataPage({page}: {page: ApiPage}) {
  switch (page.kind) {
    case 'operation':
      return <OperationPage operation={page.operation} />;
    case 'group':
      return <GroupPage group={page.group} />;
    case 'error':
      return <ErrorPage error={page.error} />;
    case 'realtime':
      return <RealtimePage />;
  }
}
