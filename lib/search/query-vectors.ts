import {looksPrivate} from '../insights/private';
import {type EmbeddingService, embed} from './embeddings';

/** Milliseconds that a reader waits for a query's vector, and for which nobody waits after a failure; and how many vectors are kept. */
const usual = {patience: 500, pause: 10_000, most: 1000};

/**
 * Makes vectors of queries, of which the last are kept. Undefined where the service fails or is slow, so that the words alone answer, and for
 * what looks like something of a person's own. The operator is told once when it begins to fail; of a query nothing is.
 */
export function queryVectors(
  service: EmbeddingService,
  limits: Partial<typeof usual> = {}
): (query: string) => Promise<Float32Array | undefined> {
  const {patience, pause, most} = {...usual, ...limits};
  const kept = new Map<string, Promise<Float32Array | undefined>>();
  let pausedUntil = 0;
  let told = '';

  async function ask(query: string): Promise<Float32Array | undefined> {
    try {
      const [vector] = await embed(service, [query], AbortSignal.timeout(patience));
      told = '';
      return vector;
    } catch (error) {
      const {message} = error as Error;
      if (message !== told) console.warn(message);
      told = message;
      pausedUntil = Date.now() + pause;
      kept.delete(query);
      return undefined;
    }
  }

  return async (query) => {
    const known = kept.get(query);
    if (known) return known;
    if (Date.now() < pausedUntil || looksPrivate(query)) return undefined;
    const asked = ask(query);
    kept.set(query, asked);
    if (kept.size > most) kept.delete(kept.keys().next().value as string);
    return asked;
  };
}
