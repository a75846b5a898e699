'use client';

import {useEffect, useRef, useState} from 'react';
import type {TryForm} from '@/lib/try/form';
import {type FieldFault, formOf, type Texts, textOf} from '@/lib/try/values';
import {AnswerView} from './answer.client';
import {FieldList} from './field-list.client';
import {holdKey} from './key';
import {KeyField} from './key-field.client';
import {type Answer, type Files, prepare, type Ready, send} from './send';
import {say, type Words} from './words';

/** Texts of the fields as an example fills them; a path is filled where its value is a word of the API, not an id of somebody's. */
function fill(form: TryForm, example: number, index: number): Texts {
  const value = form.examples[example]?.value ?? {};
  const fields = Object.entries(form.body?.forms[index]?.properties ?? {});
  const given = form.parameters.map(({name, in: place, schema, example: text = ''}) => [`${place}.${name}`, schema.enum ? text : '']);
  return Object.fromEntries([
    ...given,
    ...fields.map(([name, schema]) => [`body.${name}`, String(value[name] ?? '').startsWith('@') ? '' : textOf(schema, value[name])])
  ]);
}

/** The form of an operation: examples, key, fields, sending, and the answer below. */
export function TryPanel({form, words}: {form: TryForm; words: Words}) {
  const forms = form.body?.forms ?? [];
  const [example, setExample] = useState(0);
  const [index, setIndex] = useState(() => formOf(forms, form.examples[0]?.value));
  const [texts, setTexts] = useState(() => fill(form, 0, index));
  const [files, setFiles] = useState<Files>({});
  const [faults, setFaults] = useState<FieldFault[]>([]);
  const [sent, setSent] = useState<Ready>();
  const [answer, setAnswer] = useState<Answer>();
  const element = useRef<HTMLFormElement>(null);
  const running = useRef<AbortController>(undefined);
  const busy = answer?.state === 'waiting' || answer?.state === 'receiving';

  useEffect(() => {
    element.current?.querySelector<HTMLElement>('input, select, textarea')?.focus({preventScroll: true});
    return () => running.current?.abort();
  }, []);

  const choose = (chosen: number, place = formOf(forms, form.examples[chosen]?.value)) => {
    setExample(chosen);
    setIndex(place);
    setTexts(fill(form, chosen, place));
    setFiles({});
    setFaults([]);
  };

  const submit = async (event: {preventDefault: () => void}) => {
    event.preventDefault();
    if (busy) return;
    const data = new FormData(element.current ?? undefined);
    const key = String(data.get('key') ?? '').trim();
    const ready = prepare(form, forms[index], texts, files);
    if (!/^[\x21-\x7e]+$/.test(key)) ready.faults.unshift({field: 'key', key: 'key', value: '', path: ''});
    setFaults(ready.faults);
    const [first] = ready.faults;
    if (first) {
      const control = document.getElementById(`try-${first.field}`);
      control?.closest('details')?.setAttribute('open', '');
      return control?.focus();
    }
    holdKey(key, data.has('keep'));
    running.current = new AbortController();
    setSent(ready);
    await send(form, ready, key, running.current.signal, setAnswer);
  };

  return (
    <>
      <form ref={element} noValidate onSubmit={submit} aria-label={words.title}>
        {form.method !== 'GET' && /^(?:delete|cancel)/.test(form.id) && <p className="try-warning">{words.destructive}</p>}
        <KeyField words={words} host={form.host} faulty={faults.some(({field}) => field === 'key')} />
        {form.examples.length > 1 && (
          <Choice
            id="try-example"
            label={words.example}
            value={example}
            options={form.examples.map(({label}) => label)}
            onChange={choose}
          />
        )}
        {forms.length > 1 && (
          <Choice
            id="try-form"
            label={words.form}
            value={index}
            options={forms.map(({title}, n) => title ?? String(n + 1))}
            onChange={(place) => choose(example, place)}
          />
        )}
        <FieldList
          form={form}
          schema={forms[index]}
          texts={texts}
          given={form.examples[example]?.value ?? {}}
          faults={faults}
          words={words}
          onText={(field, text) => setTexts((all) => ({...all, [field]: text}))}
          onFiles={(field, list) => setFiles((all) => ({...all, [field]: list}))}
        />
        {faults.length > 0 && (
          <p role="alert" className="try-fault">
            {say(words.faults, faults.length)} {faults.some(({key}) => key === 'size') && words.fault.size}
          </p>
        )}
        <p className="try-actions">
          <button type="submit" className="button-primary" aria-disabled={busy}>
            {words.send}
          </button>
          {busy && (
            <button type="button" className="button-plain" onClick={() => running.current?.abort()}>
              {words.stop}
            </button>
          )}
        </p>
      </form>
      {answer && sent && <AnswerView answer={answer} form={form} request={sent.request} words={words} />}
    </>
  );
}

type ChoiceProps = {id: string; label: string; value: number; options: string[]; onChange: (index: number) => void};

function Choice({id, label, value, options, onChange}: ChoiceProps) {
  return (
    <div className="try-field">
      <label htmlFor={id}>{label}</label>
      <select id={id} value={value} onChange={({target}) => onChange(Number(target.value))}>
        {options.map((option, index) => (
          <option key={option} value={index}>
            {option}
          </option>
        ))}
      </select>
    </div>
  );
}
