import {useLocale, useTranslations} from 'next-intl';
import {Callout} from '@/components/ui/callout';
import {Link} from '@/components/ui/link';
import {LinkButton} from '@/components/ui/link-button';
import {streams} from '@/content/streams';
import {pageHref} from '@/i18n/navigation';
import {withModels} from '@/lib/openapi/field-models';
import {modelsOf} from '@/lib/openapi/models-of';
import {type Operation, operationGroups} from '@/lib/openapi/operations';
import {tryPath} from '@/lib/openapi/pages';
import {parametersOf} from '@/lib/openapi/parameters';
import {openApi} from '@/lib/openapi/source';
import {bodyTree} from '@/lib/openapi/tree';
import {env} from '@/lib/server/env';
import {portal} from '@/portal.config';
import {Answers, StreamEvents} from './answers';
import {ApiMain, ApiSection, type Section} from './api-main';
import {Beside} from './beside';
import {ErrorLinks} from './error-links';
import {Body, Fields} from './fields';
import {MethodPath} from './method-path';
import {RequestSamples} from './samples';

function ModelLinks({operation}: {operation: Operation}) {
  const t = useTranslations('Api');
  return (
    <>
      <p>{t('modelsNote')}</p>
      <ul>
        {modelsOf(operation).map(({id, name, code, page}) => (
          <li key={id}>
            {page ? <Link href={`/dev/${page}`}>{name}</Link> : name} <code translate="no">{code}</code>
          </li>
        ))}
      </ul>
    </>
  );
}

/** The sections that there are. */
const sectionsOf = (all: (Section | false | undefined)[]) => all.filter((section) => section !== undefined && section !== false);

/** One operation: address, requests, the parameters, body, answers, stream, error codes and models. */
export function OperationPage({operation}: {operation: Operation}) {
  const locale = useLocale();
  const t = useTranslations('Api');
  const {raw, method, apiPath, path} = operation;
  const group = operationGroups(locale).find(({tag}) => tag.name === operation.group);
  const [media] = Object.values(raw.requestBody?.content ?? {});
  const [type] = Object.keys(raw.requestBody?.content ?? {});
  const ok = raw.responses['200'];
  const answers = ok && !('$ref' in ok) ? (ok.content ?? {}) : {};
  const stream = answers['text/event-stream'];
  const codes = raw['x-error-codes'] ?? [];
  const given = parametersOf(locale, operation);

  const request: Section = {id: 'request', title: t('samples'), content: <RequestSamples operation={operation} />};
  const asked = sectionsOf([
    given.length > 0 && {
      id: 'parameters',
      title: t('parameters'),
      content: given.map(({place, fields}) => (
        <div key={place}>
          <p>
            <b>{t(place)}</b>
          </p>
          <Fields fields={fields} top />
        </div>
      ))
    },
    media && {
      id: 'body',
      title: t('body'),
      content: (
        <>
          <p>
            <code translate="no">{type}</code>
          </p>
          <Body body={withModels(bodyTree(openApi(locale), media.schema))} name="body" label={t('bodyForms')} />
        </>
      )
    }
  ]);
  const answered = sectionsOf([
    {id: 'answers', title: t('answers'), content: <Answers operation={operation} />},
    stream && {
      id: 'stream',
      title: t('stream'),
      content: <StreamEvents media={stream} always={Object.keys(answers).length === 1} meaning={streams[operation.id]} />
    },
    codes.length > 0 && {id: 'errors', title: t('errorCodes'), content: <ErrorLinks codes={codes} />},
    modelsOf(operation).length > 0 && {id: 'models', title: t('models'), content: <ModelLinks operation={operation} />}
  ]);
  return (
    <ApiMain
      path={path}
      title={raw.summary}
      description={raw.description}
      parents={group && [{label: group.tag['x-name'], href: pageHref(locale, group.path)}]}
      intro={
        <>
          {raw.deprecated && <Callout type="warning">{t('deprecatedNote')}</Callout>}
          {raw['x-legacy'] && <Callout type="warning">{t('legacyNote')}</Callout>}
          <div className="flex flex-wrap items-baseline justify-between gap-x-6 gap-y-2">
            <p>
              <MethodPath method={method} path={portal.apiBase + apiPath} />
            </p>
            {env.TRY_IT === 'on' && (
              <p className="text-sm print:hidden">
                <LinkButton href={tryPath(operation)} rel="nofollow">
                  {t('tryIt')}
                </LinkButton>
              </p>
            )}
          </div>
        </>
      }
      sections={[request, ...asked, ...answered]}
    >
      <Beside className="prose" example={<ApiSection {...request} />}>
        {asked.map((section) => (
          <ApiSection key={section.id} {...section} />
        ))}
      </Beside>
      {answered.map((section) => (
        <ApiSection key={section.id} {...section} />
      ))}
    </ApiMain>
  );
}
