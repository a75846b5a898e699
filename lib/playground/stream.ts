import {createParser} from 'eventsource-parser';
import type {Step, StreamMeaning} from '@/lib/data/streams';
import {errorCodeOf} from './answer-json';
import {bytesOf, wave} from './sound';

/** What a stream has said so far. */
export type Streamed = {text: string; thought: string; arguments: string; error?: {code?: number; message: string}};

/** All that stands at the end of a way into an event. */
function at(value: unknown, [step, ...rest]: Step[]): unknown[] {
  if (Array.isArray(value)) return value.flatMap((item) => at(item, step === undefined ? [] : [step, ...rest]));
  if (step === undefined) return value === undefined || value === null ? [] : [value];
  if (typeof value !== 'object' || value === null) return [];
  const node = value as Record<string, unknown>;
  if (typeof step === 'string') return at(node[step], rest);
  return step.is.some((each) => each === node[step.field]) ? at(node, rest) : [];
}

const written = (value: unknown) => (typeof value === 'string' ? value : typeof value === 'number' ? String(value) : JSON.stringify(value));

/** Sample rate of sound that does not say its own. */
const usualRate = 24_000;

/** Reads server-sent events by the rules of the HTML standard, in whatever pieces they arrive, and sorts what they say. */
export function streamReader(meaning: StreamMeaning, request: Record<string, unknown> = {}) {
  const said: Streamed = {text: '', thought: '', arguments: ''};
  const sound: Uint8Array<ArrayBuffer>[] = [];
  let rate = usualRate;
  let call: unknown;
  let returned = false;

  function hear(event: unknown): void {
    for (const kind of ['text', 'thought'] as const)
      for (const place of meaning[kind] ?? [])
        for (const value of at(event, [...place.in, ...place.take])) if (typeof value === 'string') said[kind] += value;
    for (const place of meaning.arguments ?? []) {
      for (const node of at(event, place.in)) {
        const own = place.call && (node as Record<string, unknown>)[place.call];
        const name = place.name ? at(node, place.name).map(written).join('') : '';
        const pieces = at(node, place.take).filter((value) => place.call !== undefined || typeof value === 'string');
        if (said.arguments && own !== call) said.arguments += '\n';
        if (name) said.arguments += `${name} `;
        call = own;
        said.arguments += pieces.map(written).join('');
      }
    }
    const {audio} = meaning;
    if (audio) {
      rate = Number(at(event, audio.rate ?? [])[0]) || rate;
      for (const piece of at(event, [...audio.in, ...audio.take]))
        if (typeof piece === 'string') sound.push(bytesOf(piece, audio.encoding && request[audio.encoding] === 'hex' ? 'hex' : 'base64'));
    }
    for (const error of meaning.errors.flatMap((way) => at(event, way))) {
      const {message} = error as {message?: unknown};
      said.error = {code: errorCodeOf({error}), message: written(message ?? error)};
    }
  }

  const parser = createParser({
    onEvent({data}) {
      try {
        hear(JSON.parse(data));
      } catch {
        // The mark of the end, or what is no JSON: it stands in the answer as it came.
      }
    }
  });
  return {
    /** Takes the next piece of the stream and tells what it has said so far. */
    read(piece: string): Streamed {
      if (piece === '') return {...said};
      // A return at the end is the end of a line, also when the line feed that belongs to it comes with the next piece.
      const rest = returned && piece.startsWith('\n') ? piece.slice(1) : piece;
      returned = piece.endsWith('\r');
      parser.feed(returned ? `${rest}\n` : rest);
      return {...said};
    },
    /** Its sound, as a file that a browser plays. */
    sound: () => (sound.length > 0 ? wave(sound, rate) : undefined)
  };
}
