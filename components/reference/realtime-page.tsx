import {useLocale, useTranslations} from 'next-intl';
import {CodeBlock} from '@/components/ui/code';
import {Text} from '@/components/ui/text';
import {realtimePath} from '@/lib/openapi/pages';
import {realtime} from '@/lib/openapi/source';
import {fieldsOf} from '@/lib/openapi/tree';
import type {RealtimeMessage} from '@/lib/openapi/types';
import {wayFrom} from '@/lib/openapi/way';
import {ApiMain} from './api-main';
import {FieldLine} from './field-line';
import {Fields, fieldList} from './fields';
import {MethodPath} from './method-path';

function Event({message: {name, summary, payload, examples = [], ...rest}}: {message: RealtimeMessage}) {
  const locale = useLocale();
  const t = useTranslations('Api');
  const fields = fieldsOf(realtime(locale), payload, wayFrom(name)).filter((field) => field.name !== 'type');
  return (
    <li id={name}>
      <FieldLine>
        <code translate="no">{name}</code> {rest['x-sdk-only'] && <i translate="yes">{t('sdkOnly')}</i>}
      </FieldLine>
      <p>
        <Text>{summary}</Text>
      </p>
      {fields.length > 0 && (
        <details>
          <summary className="text-xs text-accent">{t('fields', {count: fields.length})}</summary>
          <div className="mt-1.5 border-s-2 ps-3.5">
            <Fields fields={fields} />
          </div>
        </details>
      )}
      {examples.map(({payload: example}, index) => (
        <CodeBlock key={index} code={JSON.stringify(example, null, 2)} language="json" />
      ))}
    </li>
  );
}

/** The realtime connection: its address, and the events of both directions. */
export function RealtimePage() {
  const locale = useLocale();
  const t = useTranslations('Api');
  const {info, servers, channels, operations, components} = realtime(locale);
  const {host, pathname, protocol} = servers.production;
  const events = (direction: 'send' | 'receive') => (
    <ul className={fieldList}>
      {operations[direction].messages.map(({$ref}) => {
        const message = components.messages[$ref.slice($ref.lastIndexOf('/') + 1)];
        return message && <Event key={message.name} message={message} />;
      })}
    </ul>
  );
  return (
    <ApiMain
      path={realtimePath}
      title={info.title}
      description={info.description}
      intro={
        <>
          <p>
            <MethodPath method="WSS" path={`${protocol}://${host}${pathname}${channels.realtime.address}`} />
          </p>
          <p>{t('realtimeNote')}</p>
        </>
      }
      sections={[
        {id: 'client-events', title: t('realtimeClient'), content: events('send')},
        {id: 'server-events', title: t('realtimeServer'), content: events('receive')}
      ]}
    />
  );
}
