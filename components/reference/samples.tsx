import {getTranslations} from 'next-intl/server';
import {Alternatives} from '@/components/ui/alternatives';
import {CodeTabs} from '@/components/ui/code';
import type {Operation} from '@/lib/openapi/operations';
import {requestOf, samplesOf} from '@/lib/openapi/samples';
import {portal} from '@/portal.config';

function OneSample({operation, example, name}: {operation: Operation; example: unknown; name: string}) {
  return <CodeTabs samples={samplesOf(requestOf(portal.apiBase, operation, example))} name={name} />;
}

/** Every example of an operation as a request in five languages. */
export async function RequestSamples({operation}: {operation: Operation}) {
  const t = await getTranslations('Api');
  const content = Object.values(operation.raw.requestBody?.content ?? {})[0];
  const examples = Object.values(content?.examples ?? {});
  if (examples.length === 0) return <OneSample operation={operation} example={undefined} name="sample" />;
  return (
    <Alternatives
      label={t('examples')}
      name="samples"
      items={examples.map(({summary, value}, index) => ({
        label: summary,
        content: <OneSample operation={operation} example={value} name={`sample-${index}`} />
      }))}
    />
  );
}
