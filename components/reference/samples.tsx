import {useTranslations} from 'next-intl';
import {Alternatives} from '@/components/ui/alternatives';
import {CodeTabs} from '@/components/ui/code';
import {Link} from '@/components/ui/link';
import type {Operation} from '@/lib/openapi/operations';
import {tryPath} from '@/lib/openapi/pages';
import {requestOf, samplesOf} from '@/lib/openapi/samples';
import {variantFragment} from '@/lib/playground/variant';
import {env} from '@/lib/server/env';
import {portal} from '@/portal.config';

function OneSample({operation, example, name}: {operation: Operation; example: unknown; name: string}) {
  return <CodeTabs samples={samplesOf(requestOf(portal.apiBase, operation, example))} name={name} />;
}

/** Every example of an operation as a request in five languages. */
export function RequestSamples({operation}: {operation: Operation}) {
  const t = useTranslations('Api');
  const content = Object.values(operation.raw.requestBody?.content ?? {})[0];
  const examples = Object.entries(content?.examples ?? {});
  if (examples.length === 0) return <OneSample operation={operation} example={undefined} name="sample" />;
  return (
    <Alternatives
      label={t('examples')}
      name="samples"
      items={examples.map(([key, {summary, value}], index) => ({
        label: summary,
        content: (
          <>
            <OneSample operation={operation} example={value} name={`sample-${index}`} />
            {env.TRY_IT === 'on' && (
              <p className="text-xs print:hidden" data-page-only="">
                <Link href={tryPath(operation) + variantFragment(key)} rel="nofollow">
                  {t('tryExample')}
                </Link>
              </p>
            )}
          </>
        )
      }))}
    />
  );
}
