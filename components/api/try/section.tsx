import {getLocale, getTranslations} from 'next-intl/server';
import {CodeBlock} from '@/components/mdx/code';
import {site} from '@/content/site';
import {localePath} from '@/i18n/navigation';
import {highlight} from '@/lib/highlight';
import type {Operation} from '@/lib/openapi/operations';
import {requestOf, samplesOf} from '@/lib/openapi/samples';
import {tryFormPath} from '@/lib/try/form';

/** Where a request can be sent from: a button that brings the form, and without a script the same request as a command. */
export async function TrySection({operation}: {operation: Operation}) {
  const locale = await getLocale();
  const t = await getTranslations('TryIt');
  const [media] = Object.values(operation.raw.requestBody?.content ?? {});
  const [example] = Object.values(media?.examples ?? {});
  const [command] = samplesOf(requestOf(site.apiBase, operation, example?.value));
  return (
    <div className="try" data-try={localePath(locale, tryFormPath(operation.id))} data-failed={t('failed')}>
      <div className="try-open needs-script">
        <p>{t('note')}</p>
        <button type="button" className="button-primary" data-try-open="">
          {t('open')}
        </button>
      </div>
      <div className="without-script stack">
        <p>{t('needsScript')}</p>
        <CodeBlock html={await highlight(command?.code ?? '', 'bash')} language="bash" label="" />
      </div>
    </div>
  );
}
