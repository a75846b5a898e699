'use client';

import {useTranslations} from 'next-intl';
import {type SyntheticEvent, useEffect, useRef, useState} from 'react';
import {flushSync} from 'react-dom';
import type {TryForm} from '@/lib/playground/form';
import {prepare} from '@/lib/playground/prepare';
import {fromExample, isHeld, withJson, withText} from '@/lib/playground/state';
import type {FieldFault} from '@/lib/playground/values';
import {variantFragment, variantIn} from '@/lib/playground/variant';
import {Actions} from './actions.client';
import {AnswerView} from './answer.client';
import {Choice} from './choice.client';
import {Parameters} from './field-list.client';
import {KeyField} from './key-field.client';
import {RequestViews, type View} from './request-views.client';
import {Served} from './served.client';
import {useAnswer} from './use-answer';

/** The request at the left, its answer at the right; below each other where that is too narrow. */
export function Playground({form, keyHelp}: {form: TryForm; keyHelp: string}) {
  const t = useTranslations('TryIt');
  const [state, setState] = useState(() => fromExample(form, 0));
  const [view, setView] = useState<View>('form');
  const [faults, setFaults] = useState<FieldFault[]>([]);
  const [keyRef, keepRef] = [useRef<HTMLInputElement>(null), useRef<HTMLInputElement>(null)];
  const {answer, busy, start, stop} = useAnswer(form);
  const forms = form.body?.forms ?? [];

  const choose = (example: number, place?: number) => {
    setState(fromExample(form, example, place));
    setFaults([]);
    const key = form.examples[example]?.key;
    if (key) history.replaceState(null, '', variantFragment(key));
  };
  useEffect(() => {
    const take = () => {
      const example = variantIn(form, location.hash);
      if (example === undefined) return;
      setState(fromExample(form, example));
      setFaults([]);
    };
    take();
    addEventListener('hashchange', take);
    return () => removeEventListener('hashchange', take);
  }, [form]);

  const edit = {
    onText: (field: string, text: string) => {
      setState((now) => withText(now, field, text));
      setFaults((all) => all.filter((fault) => fault.field !== field));
    },
    onFiles: (field: string, files: File[]) => {
      setState((now) => ({...now, files: {...now.files, [field]: files}}));
      setFaults((all) => all.filter((fault) => fault.field !== field && fault.field !== 'body'));
    },
    onJson: (text: string) => {
      setState((now) => withJson(form, now, text));
      setFaults((all) => all.filter(({field}) => !/^(?:body|json)/.test(field)));
    },
    onDiscard: () => setState(({json: _, ...now}) => now)
  };

  const submit = (event: SyntheticEvent) => {
    event.preventDefault();
    if (busy) return;
    const key = keyRef.current?.value.trim() ?? '';
    const ready = prepare(form, state);
    if (!/^[\x21-\x7e]+$/.test(key)) ready.faults.unshift({field: 'key', key: 'key', value: '', path: ''});
    const [first] = ready.faults;
    flushSync(() => {
      setFaults(ready.faults);
      if (first) setView(viewOf(first, view));
    });
    if (first) focusOn(first, view);
    else void start(ready, key, keepRef.current?.checked ?? false);
  };

  const lists = {form, state, faults, ...edit};
  return (
    <div className="grid grid-cols-1 items-start gap-x-8 gap-y-6 text-sm split:grid-cols-2">
      <form noValidate onSubmit={submit} aria-label={t('title')}>
        <Served>
          {/* The form has a name of its own: nobody hears another one. */}
          <legend hidden>{t('request')}</legend>
          {form.method !== 'GET' && /^(?:delete|cancel)/.test(form.id) && (
            <p className="rounded-lg bg-warning-soft px-3 py-2 text-warning">{t('destructive')}</p>
          )}
          <KeyField keyRef={keyRef} keepRef={keepRef} help={keyHelp} faulty={faults.some(({field}) => field === 'key')} />
          <div className="grid grid-cols-choices gap-4 empty:hidden">
            {form.examples.length > 1 && (
              <Choice
                id="try-example"
                label={t('example')}
                value={state.example}
                disabled={isHeld(state)}
                options={form.examples.map(({label}) => label)}
                onChange={choose}
              />
            )}
            {forms.length > 1 && (
              <Choice
                id="try-form"
                label={t('form')}
                value={state.form}
                disabled={isHeld(state)}
                options={forms.map(({title}, index) => title ?? String(index + 1))}
                onChange={(place) => choose(state.example, place)}
              />
            )}
          </div>
          {form.body && <Parameters {...lists} />}
          <RequestViews view={view} onView={setView} {...lists} />
          <Actions faults={faults} busy={busy} onStop={stop} />
        </Served>
      </form>
      <AnswerView answer={answer} form={form} />
    </div>
  );
}

/** The view in which a fault can be mended. */
function viewOf({field}: FieldFault, view: View): View {
  if (field === 'json') return 'json';
  return field === 'key' || view === 'json' ? view : 'form';
}

function focusOn({field}: FieldFault, view: View): void {
  const isBody = field === 'json' || (view === 'json' && field.startsWith('body'));
  const control = document.getElementById(isBody ? 'try-json' : `try-${field}`);
  control?.closest('details')?.setAttribute('open', '');
  control?.focus();
}
