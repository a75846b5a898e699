import type {StreamMeaning} from '@/lib/data/streams';
import {type Streamed, streamReader} from './stream';

type StreamPart = 'text' | 'thought' | 'arguments';

/** One event of a stream: as it came, what it adds, and what its part says from then on. */
type StreamStep = {event: string; adds: {part: StreamPart; added: string; after: string}[]; sound: boolean; error?: string};

const parts: StreamPart[] = ['text', 'thought', 'arguments'];

/** The events of a whole stream in their order, each with what the playground hears in it. */
export function timelineOf(meaning: StreamMeaning, stream: string): StreamStep[] {
  const reader = streamReader(meaning);
  let before: Streamed = reader.read('');
  let heard = 0;
  return stream
    .trim()
    .split(/\n{2,}/)
    .map((event) => {
      const said = reader.read(`${event}\n\n`);
      const size = reader.sound()?.size ?? 0;
      const step: StreamStep = {
        event,
        adds: parts.flatMap((part) =>
          said[part] === before[part] ? [] : [{part, added: said[part].slice(before[part].length), after: said[part]}]
        ),
        sound: size > heard,
        ...(said.error !== before.error && said.error && {error: said.error.message})
      };
      before = said;
      heard = size;
      return step;
    });
}
