import type {SampleRequest} from '@/lib/openapi/samples/request';
import {type FormSchema, missingAlternatives} from '@/lib/try/check';
import type {TryForm} from '@/lib/try/form';
import {controlOf, type FieldFault, readBody, readField, type Texts} from '@/lib/try/values';

/** Largest body the portal forwards, and the most it receives, in bytes. */
const bodyLimit = 20 * 1024 * 1024;
const answerLimit = 50 * 1000 * 1000;

export type Files = Readonly<Record<string, File[]>>;
export type Ready = {faults: FieldFault[]; query: string; body?: BodyInit; json?: boolean; request: SampleRequest};

/** Reads the form into a request and says what is wrong with it. */
export function prepare(form: TryForm, schema: FormSchema | undefined, texts: Texts, files: Files): Ready {
  const faults: FieldFault[] = [];
  const query = new URLSearchParams();
  const shown = new URLSearchParams();
  let url = form.url;
  for (const {name, in: place, required, schema: limits} of form.parameters) {
    const field = `${place}.${name}`;
    const text = (texts[field] ?? '').trim();
    if (text === '' && required) faults.push({field, key: 'required', value: name, path: ''});
    if (text === '') continue;
    faults.push(...readField(limits, field, text).faults);
    query.set(name, text);
    if (place === 'path') url = url.replace(`{${name}}`, encodeURIComponent(text));
    if (place === 'query') shown.set(name, text);
  }
  if (shown.size > 0) url += `?${shown}`;
  const request: SampleRequest = {method: form.method, url, kind: 'none', body: {}, answer: 'json'};
  if (!form.body || !schema) return {faults, query: query.toString(), request};

  const read = readBody(schema, texts);
  faults.push(...read.faults);
  request.body = read.body;
  request.kind = form.body.kind;
  if (read.body.stream === true) request.answer = 'stream';
  let body: BodyInit = JSON.stringify(read.body);
  let size = new Blob([body]).size;
  if (form.body.kind === 'form') {
    const data = new FormData();
    for (const [name, value] of Object.entries(read.body)) data.append(name, typeof value === 'string' ? value : JSON.stringify(value));
    for (const [name, limits] of Object.entries(schema.properties ?? {})) {
      if (controlOf(limits) !== 'file') continue;
      const given = files[`body.${name}`] ?? [];
      if (given.length === 0 && schema.required?.includes(name)) faults.push({field: `body.${name}`, key: 'file', value: '', path: ''});
      for (const file of given) {
        data.append(name, file, file.name);
        size += file.size;
        request.body = {...request.body, [name]: `@${file.name}`};
      }
    }
    body = data;
  }
  for (const fault of missingAlternatives(schema, Object.keys(request.body)))
    faults.push({...fault, field: `body.${fault.path}`, path: ''});
  if (size > bodyLimit) faults.push({field: 'body', key: 'size', value: '', path: ''});
  return {faults, query: query.toString(), body, json: form.body.kind === 'json', request};
}

export type Answer = {
  state: 'waiting' | 'receiving' | 'done' | 'stopped' | 'broken' | 'offline' | 'tooMuch';
  status?: number;
  /** Code of the portal's refusal, where the API gave no answer. */
  refused?: string;
  /** Milliseconds since sending. */
  time: number;
  headers: [string, string][];
  type: string;
  text: string;
  /** Bytes of a picture, sound or file, as an address. */
  media?: string;
};

const isText = (type: string) => /^(?:text\/|application\/(?:json|.*\+json|xml|x-ndjson))/.test(type);

/** Sends a request and tells of its answer as it arrives. Never throws. */
export async function send(form: TryForm, ready: Ready, key: string, signal: AbortSignal, tell: (answer: Answer) => void): Promise<void> {
  const start = performance.now();
  let answer: Answer = {state: 'waiting', time: 0, headers: [], type: '', text: ''};
  const say = (change: Partial<Answer>) => {
    answer = {...answer, ...change, time: Math.round(performance.now() - start)};
    tell(answer);
  };
  say({});
  try {
    const response = await fetch(`/api/try/${form.id}${ready.query && `?${ready.query}`}`, {
      method: 'POST',
      headers: {Authorization: `Bearer ${key}`, ...(ready.json && {'Content-Type': 'application/json'})},
      body: ready.body,
      signal,
      cache: 'no-store',
      credentials: 'omit'
    });
    const type = response.headers.get('content-type') ?? '';
    say({
      state: 'receiving',
      status: response.status,
      type,
      refused: response.headers.get('x-try-refused') ?? undefined,
      headers: JSON.parse(decodeURIComponent(response.headers.get('x-try-headers') ?? '[]'))
    });
    const reader = response.body?.getReader();
    const decoder = new TextDecoder();
    const parts: Uint8Array<ArrayBuffer>[] = [];
    for (let size = 0; reader; ) {
      const {done, value} = await reader.read();
      if (done) break;
      size += value.byteLength;
      if (size > answerLimit) {
        await reader.cancel();
        return say({state: 'tooMuch'});
      }
      if (isText(type)) say({text: answer.text + decoder.decode(value, {stream: true})});
      else parts.push(value);
    }
    say({state: 'done', text: answer.text + decoder.decode(), ...(parts.length > 0 && {media: await addressOf(new Blob(parts, {type}))})});
  } catch {
    say({state: signal.aborted ? 'stopped' : answer.state === 'waiting' ? 'offline' : 'broken'});
  }
}

/** Pictures as data, which the security policy allows; sound and files as an address of memory. */
function addressOf(blob: Blob): string | Promise<string> {
  if (!blob.type.startsWith('image/')) return URL.createObjectURL(blob);
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result));
    reader.onerror = () => reject(reader.error);
    reader.readAsDataURL(blob);
  });
}
