import {failedId, thanksId} from '@/lib/insights/form';
import {matched} from './events';

/** Sends the forms at the foot of a page without leaving it, and puts into a report of an error what the reader has selected. */
export function feedback(): void {
  document.addEventListener('submit', (event) => {
    const form = matched<HTMLFormElement>(event, '[data-feedback] form');
    const button = (event as SubmitEvent).submitter as HTMLButtonElement | null;
    // A browser that does not say which button was pressed sends the form by itself.
    if (!form || !button) return;
    event.preventDefault();
    if (form.ariaBusy !== 'true') send(form, button);
  });
  let selected = '';
  document.addEventListener('selectionchange', () => {
    const selection = String(getSelection()).trim();
    if (selection) selected = selection;
  });
  document.addEventListener(
    'toggle',
    ({target}) => {
      const quote = (target as Element).querySelector<HTMLTextAreaElement>('[data-feedback] [name="quote"]');
      if (quote?.value === '') quote.value = selected.slice(0, quote.maxLength);
    },
    true
  );
}

async function send(form: HTMLFormElement, {name, value}: HTMLButtonElement): Promise<void> {
  form.ariaBusy = 'true';
  const body = new URLSearchParams(new FormData(form) as unknown as Record<string, string>);
  if (name) body.set(name, value);
  const isKept = await fetch(form.action, {method: 'POST', body, headers: {Accept: 'application/json'}}).then(
    ({ok}) => ok,
    () => false
  );
  form.ariaBusy = null;
  for (const id of [thanksId, failedId]) document.getElementById(id)?.toggleAttribute('data-shown', (id === thanksId) === isKept);
  // The answer is read out because the focus goes there.
  document.getElementById(isKept ? thanksId : failedId)?.focus();
  if (isKept) form.hidden = true;
}
