import {publicPath} from '@/i18n/base-path';
import type {StreamMeaning} from '@/lib/data/streams';
import type {Ready} from '@/lib/playground/prepare';
import {type Streamed, streamReader} from '@/lib/playground/stream';

/** Most of an answer that is received, in bytes. */
const answerLimit = 50 * 1000 * 1000;

export type Answer = {
  state: 'waiting' | 'receiving' | 'done' | 'failed' | 'stopped' | 'broken' | 'offline' | 'tooMuch';
  status?: number;
  /** Who answered: the API, this portal in its place, or a server between reader and portal that knows neither. */
  source?: 'api' | 'portal' | 'between';
  /** Code of the portal's refusal. */
  refused?: string;
  /** Milliseconds since sending. */
  time: number;
  headers: [string, string][];
  type: string;
  text: string;
  /** What the events of a stream have said. */
  streamed?: Streamed;
  /** Bytes of a picture, sound or file, as an address with their type. */
  media?: {address: string; type: string};
};

/** Whether a type is that of server-sent events. */
export const isStream = (type: string) => /^text\/event-stream\b/i.test(type);
const isText = (type: string) => /^(?:text\/|application\/(?:json|.*\+json|xml|x-ndjson))/.test(type);

type Operation = {id: string; stream?: StreamMeaning};

/** Sends a request of an operation and tells of its answer as it arrives. Never throws. */
export async function send(
  {id, stream}: Operation,
  ready: Ready,
  key: string,
  signal: AbortSignal,
  tell: (answer: Answer) => void
): Promise<void> {
  const start = performance.now();
  let answer: Answer = {state: 'waiting', time: 0, headers: [], type: '', text: ''};
  const say = (change: Partial<Answer>) => {
    answer = {...answer, ...change, time: Math.round(performance.now() - start)};
    tell(answer);
  };
  let events: ReturnType<typeof streamReader> | undefined;
  const receive = (text: string) => text && say({text: answer.text + text, ...(events && {streamed: events.read(text)})});
  const mediaOf = async (file?: Blob) => file && {media: {address: await addressOf(file), type: file.type}};
  say({});
  try {
    const response = await fetch(publicPath(`/api/try/${id}${ready.query && `?${ready.query}`}`), {
      method: 'POST',
      headers: {Authorization: `Bearer ${key}`, ...(ready.json && {'Content-Type': 'application/json'})},
      body: ready.body,
      signal,
      cache: 'no-store',
      credentials: 'omit'
    });
    const type = response.headers.get('content-type') ?? '';
    const refused = response.headers.get('x-try-refused') ?? undefined;
    const headers = response.headers.get('x-try-headers');
    if (stream && isStream(type)) events = streamReader(stream, ready.request.body);
    say({
      state: 'receiving',
      status: response.status,
      type,
      source: refused !== undefined ? 'portal' : headers === null ? 'between' : 'api',
      refused,
      headers: JSON.parse(decodeURIComponent(headers ?? '[]'))
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
      if (isText(type)) receive(decoder.decode(value, {stream: true}));
      else parts.push(value);
    }
    receive(decoder.decode());
    const file = parts.length > 0 ? new Blob(parts, {type}) : events?.sound();
    say({state: answer.streamed?.error ? 'failed' : 'done', ...(await mediaOf(file))});
  } catch {
    const state = signal.aborted ? 'stopped' : answer.state === 'waiting' ? 'offline' : 'broken';
    say({state, ...(await mediaOf(events?.sound()))});
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
