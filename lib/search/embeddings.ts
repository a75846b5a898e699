import {z} from 'zod';
import {env, type Settings} from '../server/env';
import {askService} from '../server/model-service';
import {usualEmbeddings} from '../server/settings';

/** A service that makes vectors of texts as OpenAI's does. */
export type EmbeddingService = {
  /** The address before `/embeddings`. */
  base: string;
  model: string;
  key: string;
  /** Length of a vector; undefined for the model's own. */
  dimensions?: number;
};

/** Most texts of one request (content/openapi, `embeddings`: Embedding-3 takes 64). */
export const mostTexts = 64;

/** The service that the operator has named; undefined without a key. */
export function embeddingService(settings: Settings = env): EmbeddingService | undefined {
  const {EMBEDDINGS_KEY: key, EMBEDDINGS_MODEL: model, EMBEDDINGS_ORIGIN: base} = settings;
  const usual = model === usualEmbeddings.model ? usualEmbeddings.dimensions : undefined;
  return key === undefined ? undefined : {base, model, key, dimensions: settings.EMBEDDINGS_DIMENSIONS ?? usual};
}

/** Why a service gives no vectors: the status, or what else is wrong with its answer, and what to set. Names neither key nor text. */
export class EmbeddingFault extends Error {
  constructor({base, model}: EmbeddingService, status: number | string) {
    super(
      `EMBEDDINGS_ORIGIN=${base} (${model}) answers ${status}: ${remedyOf(status)}, or leave EMBEDDINGS_KEY out; sentences are then ranked by their words alone.`
    );
  }
}

function remedyOf(status: number | string): string {
  if (status === 401 || status === 403) return 'set EMBEDDINGS_KEY to a key of that service';
  if (status === 402 || status === 429) return 'wait, or have the limit of EMBEDDINGS_KEY raised; vectors that were received are kept';
  if (typeof status === 'number' && status >= 500) return 'try again later; vectors that were received are kept';
  return 'set EMBEDDINGS_ORIGIN to the address before /embeddings, EMBEDDINGS_MODEL and EMBEDDINGS_DIMENSIONS to what it has';
}

const schema = z.object({data: z.array(z.object({index: z.int(), embedding: z.array(z.number()).min(1)}))});

/** The vectors of an answer in the order of the texts; undefined where it does not have one of the right length for each. */
function vectorsIn(answer: unknown, count: number, dimensions?: number): Float32Array[] | undefined {
  const data = schema.safeParse(answer).data?.data.sort((a, b) => a.index - b.index);
  const length = dimensions ?? data?.[0]?.embedding.length;
  if (data?.length !== count || data.some(({index, embedding}, at) => index !== at || embedding.length !== length)) return undefined;
  const vectors = data.map(({embedding}) => Float32Array.from(embedding));
  return vectors.every((vector) => vector.some((value) => value !== 0)) ? vectors : undefined;
}

/** The vectors of texts, at most `mostTexts` of them, in their order. Throws an `EmbeddingFault`, also when `signal` ends it. */
export async function embed(service: EmbeddingService, texts: readonly string[], signal: AbortSignal): Promise<Float32Array[]> {
  const {base, model, key, dimensions} = service;
  const ask = () => askService(`${base}/embeddings`, key, {model, input: texts, ...(dimensions && {dimensions})}, signal);
  let status: number | string = 'nothing';
  try {
    // A connection that is kept open may have been closed by the service meanwhile.
    const response = await ask().catch(ask);
    if (response.status === 200) {
      status = 'with no such vectors';
      const vectors = vectorsIn(await response.json(), texts.length, dimensions);
      if (vectors) return vectors;
    } else {
      status = response.status;
      await response.body?.cancel();
    }
  } catch {
    if (signal.aborted) status = 'too slowly';
  }
  throw new EmbeddingFault(service, status);
}
