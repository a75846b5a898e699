'use client';

import {useTranslations} from 'next-intl';
import type {ReactNode} from 'react';
import {flushSync} from 'react-dom';
import {Button} from '@/components/ui/button';
import {scrolling} from '@/components/ui/scrolling';
import {curl} from '@/lib/openapi/samples/curl';
import {prepare} from '@/lib/playground/prepare';
import {isHeld, jsonOf} from '@/lib/playground/state';
import {BodyFields, type ListProps, Parameters} from './field-list.client';
import {JsonView} from './json-view.client';
import {Tabs} from './tabs.client';

/** The three ways to see a request. */
export type View = 'form' | 'json' | 'curl';

type RequestViewsProps = ListProps & {view: View; onView: (view: View) => void; onJson: (text: string) => void; onDiscard: () => void};

/** One request as form, as JSON where it has such a body, and as a command. */
export function RequestViews({view, onView, onJson, onDiscard, ...lists}: RequestViewsProps) {
  const t = useTranslations('TryIt');
  const {form, state, faults} = lists;
  const held = isHeld(state);
  // What was pressed goes with the notice: the focus moves on to what the reader does next.
  const then = (id: string, act: () => void) => () => {
    flushSync(act);
    document.getElementById(id)?.focus();
  };
  const notice = held && <Held onReturn={then('try-json', () => onView('json'))} onDiscard={then(`try-tab-${view}`, onDiscard)} />;
  const asForm = form.body ? (
    <BodyFields disabled={held} {...lists} />
  ) : form.parameters.length > 0 ? (
    <Parameters {...lists} />
  ) : (
    <p className="text-muted">{t('noFields')}</p>
  );
  const tabs: {id: View; label: string; panel: ReactNode}[] = [
    {
      id: 'form',
      label: t('asForm'),
      panel: (
        <>
          {notice}
          {asForm}
        </>
      )
    },
    {id: 'json', label: t('asJson'), panel: view === 'json' && <JsonView text={jsonOf(form, state)} faults={faults} onJson={onJson} />},
    {id: 'curl', label: t('asCurl'), panel: view === 'curl' && (notice || <CurlView command={curl(prepare(form, state).request)} />)}
  ];
  return (
    <Tabs
      label={t('request')}
      tabs={form.body?.kind === 'json' ? tabs : tabs.filter(({id}) => id !== 'json')}
      chosen={view}
      onChoose={onView}
    />
  );
}

/** The request as a command, to copy. */
function CurlView({command}: {command: string}) {
  const t = useTranslations('TryIt');
  return (
    <>
      <div>
        <pre {...scrolling(t('asCurl'))} className="max-h-144 overflow-y-auto">
          <code translate="no">{command}</code>
        </pre>
        <button type="button" data-copy={command} aria-label={t('copy')} title={t('copy')} />
      </div>
      <p className="pt-1 text-xs text-muted">{t('curlKey')}</p>
    </>
  );
}

/** Says that the other views wait for a JSON that cannot be read, and how that ends. */
function Held({onReturn, onDiscard}: {onReturn: () => void; onDiscard: () => void}) {
  const t = useTranslations('TryIt');
  return (
    <div className="mb-3.5 grid gap-2 rounded-lg bg-warning-soft px-3 py-2 text-warning">
      <p>{t('held')}</p>
      <p className="flex flex-wrap gap-2">
        <Button look="plain" onClick={onReturn}>
          {t('toJson')}
        </Button>
        <Button look="plain" onClick={onDiscard}>
          {t('discardJson')}
        </Button>
      </p>
    </div>
  );
}
