'use client';

import {useTranslations} from 'next-intl';
import type {ReactNode} from 'react';
import {flushSync} from 'react-dom';
import {curl} from '@/lib/openapi/samples/curl';
import {prepare} from '@/lib/playground/prepare';
import {isHeld, jsonOf} from '@/lib/playground/state';
import {CurlView} from './curl-view.client';
import {BodyFields, type ListProps, Parameters} from './field-list.client';
import {Held} from './held.client';
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
