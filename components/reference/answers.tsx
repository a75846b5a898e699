import {useLocale, useTranslations} from 'next-intl';
import type {ReactNode} from 'react';
import {Alternatives} from '@/components/ui/alternatives';
import {CodeBlock} from '@/components/ui/code';
import {Text} from '@/components/ui/text';
import type {StreamMeaning} from '@/lib/data/streams';
import {type Operation, responsesOf} from '@/lib/openapi/operations';
import {openApi} from '@/lib/openapi/source';
import {bodyTree} from '@/lib/openapi/tree';
import type {Example, Media} from '@/lib/openapi/types';
import {Beside} from './beside';
import {Body} from './fields';
import {StreamTimeline} from './stream-timeline';

function Sample({value}: {value: unknown}) {
  const [text, language] = typeof value === 'string' ? [value.trim(), 'text'] : [JSON.stringify(value, null, 2), 'json'];
  return <CodeBlock code={text ?? ''} language={language ?? 'text'} />;
}

type ExamplesProps = {examples: Record<string, Example>; name: string; show: (value: unknown) => ReactNode};

/** The examples of an answer, as tabs where there are several. */
function AnswerExamples({examples, name, show}: ExamplesProps) {
  const t = useTranslations('Api');
  const items = Object.values(examples).map(({summary, value}) => ({label: summary, content: show(value)}));
  return <Alternatives label={t('examples')} name={name} items={items} />;
}

type ExplainedProps = {
  name: string;
  intro: ReactNode;
  examples?: Record<string, Example>;
  /** How an example is shown: by default as code. */
  show?: ExamplesProps['show'];
  children?: ReactNode;
};

/** An answer in words, its examples and its fields; examples stand beside the rest where there is room. */
function Explained({name, intro, examples = {}, show = (value) => <Sample value={value} />, children}: ExplainedProps) {
  const apart = '*:not-first:mt-3';
  if (Object.keys(examples).length === 0)
    return (
      <div className={apart}>
        {intro}
        {children}
      </div>
    );
  return (
    <Beside className={apart} before={intro} example={<AnswerExamples examples={examples} name={`${name}-examples`} show={show} />}>
      {children}
    </Beside>
  );
}

/** Answers of an operation by status. */
export function Answers({operation}: {operation: Operation}) {
  const locale = useLocale();
  const t = useTranslations('Api');
  const items = responsesOf(locale, operation).map(([status, {description, content = {}}]) => {
    const type = Object.keys(content).find((key) => key !== 'text/event-stream');
    const media = type ? content[type] : undefined;
    const name = `answer-${status}`;
    const body = media && bodyTree(openApi(locale), media.schema, name);
    const empty = !body || body.fields.length + body.forms.length === 0;
    return {
      label: status === 'default' ? '4xx / 5xx' : status,
      content: (
        <Explained
          name={name}
          examples={media?.examples}
          intro={
            <p>
              <Text>{description}</Text> {type && type !== 'application/json' && <code translate="no">{type}</code>}
            </p>
          }
        >
          {media && empty && <p>{media.schema.description ? <Text>{media.schema.description}</Text> : t('file')}</p>}
          {body && !empty && <Body body={body} name={name} label={t('answer')} />}
        </Explained>
      )
    };
  });
  return <Alternatives label={t('status')} name="answers" items={items} />;
}

type StreamEventsProps = {
  media: Media;
  /** Whether there is no other answer. */
  always: boolean;
  /** What its events mean, where that is known. */
  meaning?: StreamMeaning;
};

/** What a streamed answer consists of, and what its events add up to. */
export function StreamEvents({media, always, meaning}: StreamEventsProps) {
  const locale = useLocale();
  const t = useTranslations('Api');
  const body = bodyTree(openApi(locale), media.schema, 'stream');
  const end = media['x-stream-end'];
  const code = (chunks: React.ReactNode) => <code translate="no">{chunks}</code>;
  return (
    <Explained
      name="stream"
      examples={media.examples}
      show={meaning && ((value) => <StreamTimeline meaning={meaning} stream={String(value)} end={end} />)}
      intro={
        <p>
          {always ? t('streamAlways') : t.rich('streamText', {code})} {end && t.rich('streamEnd', {end, code})}
        </p>
      }
    >
      <p>{t.rich('streamEvent', {code})}</p>
      <Body body={body} name="stream" label={t('events')} />
    </Explained>
  );
}
