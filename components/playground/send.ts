import type {Ready} from '@/lib/playground/prepare';

/** Most of an answer that is received, in bytes. */
const answerLimit = 50 * 1000 * 1000;

export type Answer = {
  state: 'waiting' | 'receiving' | 'done' | 'stopped' | 'broken' | 'offline' | 'tooMuch';
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
  /** Bytes of a picture, sound or file, as an address. */
  media?: string;
};

const isText = (type: string) => /^(?:text\/|application\/(?:json|.*\+json|xml|x-ndjson))/.test(type);

/** Sends a request of the operation `id` and tells of its answer as it arrives. Never throws. */
export async function send(id: string, ready: Ready, key: string, signal: AbortSignal, tell: (answer: Answer) => void): Promise<void> {
  const start = performance.now();
  let answer: Answer = {state: 'waiting', time: 0, headers: [], type: '', text: ''};
  const say = (change: Partial<Answer>) => {
    answer = {...answer, ...change, time: Math.round(performance.now() - start)};
    tell(answer);
  };
  say({});
  try {
    const response = await fetch(`/api/try/${id}${ready.query && `?${ready.query}`}`, {
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
