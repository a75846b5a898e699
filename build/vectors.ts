import {rmSync} from 'node:fs';
import {EmbeddingFault, type EmbeddingService, embed, mostTexts} from '@/lib/search/embeddings';
import type {SearchDocuments} from '@/lib/search/types';
import {readVectorRows, toBytes, type VectorRows, vectorFile, vectorKey, writeVectorRows} from '@/lib/search/vector-rows';
import {vectorTexts} from '@/lib/search/vectors';

/** Milliseconds that the service has for a request. */
const patience = 60_000;

/** Where vectors go, and where they are kept from one build to the next. */
type Folders = {index: string; kept: string};

/**
 * Writes the vectors of an index beside it, asking `service` only for texts that no build before has asked for; without a service there are
 * none. Where the service fails it throws an `EmbeddingFault`, leaves the index as it was, and keeps what was received for the next build.
 * Returns how many vectors there are, how many were asked for, and their bytes.
 */
export async function makeVectors(documents: SearchDocuments, service: EmbeddingService | undefined, folders: Folders) {
  const file = vectorFile(folders.index, documents.locale);
  if (!service) {
    rmSync(file, {force: true});
    return undefined;
  }
  const kept = vectorFile(folders.kept, documents.locale);
  const before = readVectorRows(kept);
  const texts = new Map(vectorTexts(documents).map(({text}) => [vectorKey(service, text), text]));
  const rows: VectorRows = new Map([...before].filter(([key]) => texts.has(key)));
  const known = rows.size;
  const missing = [...texts].filter(([key]) => !rows.has(key));
  try {
    for (let from = 0; from < missing.length; from += mostTexts) {
      const batch = missing.slice(from, from + mostTexts);
      const asked = batch.map(([, text]) => text);
      const vectors = await embed(service, asked, AbortSignal.timeout(patience));
      const length = rows.values().next().value?.length ?? vectors[0]?.length;
      if (vectors[0]?.length !== length) throw new EmbeddingFault(service, 'with vectors of another length than before');
      for (const [index, vector] of vectors.entries()) rows.set(batch[index]?.[0] ?? '', toBytes(vector));
    }
  } finally {
    if (rows.size > known) writeVectorRows(kept, rows);
  }
  return {vectors: rows.size, asked: missing.length, bytes: writeVectorRows(file, rows)};
}
