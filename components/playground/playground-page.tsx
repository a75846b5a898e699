import {NextIntlClientProvider, useLocale, useMessages, useTranslations} from 'next-intl';
import {Frame} from '@/components/layout/frame';
import {Breadcrumbs} from '@/components/page/breadcrumbs';
import {Aside, Main} from '@/components/page/main';
import {MethodPath} from '@/components/reference/method-path';
import {CodeBlock} from '@/components/ui/code';
import {Link} from '@/components/ui/link';
import {pageHref} from '@/i18n/navigation';
import {type Operation, operationGroups} from '@/lib/openapi/operations';
import {tryPath} from '@/lib/openapi/pages';
import {requestOf} from '@/lib/openapi/samples';
import {curl} from '@/lib/openapi/samples/curl';
import {tryForm} from '@/lib/playground/form';
import {portal} from '@/portal.config';
import {Playground} from './playground.client';

/** The page on which an operation is tried: a form that sends a request, and without a script the same request as a command. */
export function PlaygroundPage({operation}: {operation: Operation}) {
  const locale = useLocale();
  const t = useTranslations();
  const {TryIt} = useMessages();
  const {raw, method, apiPath, path} = operation;
  const group = operationGroups(locale).find(({tag}) => tag.name === operation.group);
  const form = tryForm(locale, operation);
  const [media] = Object.values(raw.requestBody?.content ?? {});
  const [example] = Object.values(media?.examples ?? {});
  return (
    <Frame path={tryPath(operation)}>
      <Main layout="wide">
        <header className="mb-6">
          <Breadcrumbs
            crumbs={[
              {label: t('SectionTabs.api'), href: pageHref(locale, '/dev/api')},
              ...(group ? [{label: group.tag['x-name'], href: pageHref(locale, group.path)}] : []),
              {label: raw.summary, href: pageHref(locale, path)},
              {label: t('TryIt.title')}
            ]}
          />
          <h1>
            {t('TryIt.title')} · {raw.summary}
          </h1>
          <p className="mt-3 flex flex-wrap gap-x-6 gap-y-1 text-sm">
            <MethodPath method={method} path={portal.apiBase + apiPath} />
            <Link href={path}>{t('TryIt.back')}</Link>
          </p>
          <Aside className="noscript:hidden">{t('TryIt.note')}</Aside>
        </header>
        <div className="noscript:hidden">
          <NextIntlClientProvider messages={{TryIt}}>
            <Playground form={form} keyHelp={t('TryIt.keyHelp', {value: form.host})} />
          </NextIntlClientProvider>
        </div>
        <div className="hidden max-w-text *:not-first:mt-3 noscript:block">
          <p>{t('TryIt.needsScript')}</p>
          <CodeBlock code={curl(requestOf(portal.apiBase, operation, example?.value))} language="bash" />
        </div>
      </Main>
    </Frame>
  );
}
