import {createHash} from 'node:crypto';
import {existsSync, mkdirSync, readFileSync, renameSync, writeFileSync} from 'node:fs';
import {dirname, join} from 'node:path';
import type {Locale} from '@/i18n/routing';
import type {EmbeddingService} from './embeddings';

/** Vectors by the key of their text, each number as a byte: only their direction is compared, and for that a byte is enough. */
export type VectorRows = Map<string, Int8Array>;

const keyBytes = 16;

/** What a vector is kept by: another text, model or length of vectors is another key. */
export function vectorKey({model, dimensions = 0}: Pick<EmbeddingService, 'model' | 'dimensions'>, text: string): string {
  return createHash('sha256')
    .update(`${model}\0${dimensions}\0${text}`)
    .digest('hex')
    .slice(0, 2 * keyBytes);
}

/** A vector with its largest number as 127. */
export function toBytes(vector: Float32Array): Int8Array {
  let largest = 0;
  for (const value of vector) largest = Math.max(largest, Math.abs(value));
  return Int8Array.from(vector, (value) => Math.round((value / largest) * 127));
}

/** The file of a language's vectors beside its index. */
export const vectorFile = (folder: string, locale: Locale) => join(/* turbopackIgnore: true */ folder, `${locale}.vectors`);

/** Writes vectors of one length: that length, then key and bytes of each. The file is there whole or not at all. Returns its bytes. */
export function writeVectorRows(file: string, rows: VectorRows): number {
  const head = new Uint32Array([rows.values().next().value?.length ?? 0]);
  const parts = [...rows].flatMap(([key, row]) => [Buffer.from(key, 'hex'), Buffer.from(row.buffer, row.byteOffset, row.length)]);
  const bytes = Buffer.concat([new Uint8Array(head.buffer), ...parts]);
  mkdirSync(dirname(file), {recursive: true});
  writeFileSync(`${file}.part`, bytes);
  renameSync(`${file}.part`, file);
  return bytes.length;
}

/** Reads what `writeVectorRows` wrote; none where there is no such file. */
export function readVectorRows(file: string): VectorRows {
  const rows: VectorRows = new Map();
  if (!existsSync(file)) return rows;
  const bytes = readFileSync(file);
  const length = bytes.length >= 4 ? bytes.readUInt32LE(0) : 0;
  for (let at = 4; length > 0 && at + keyBytes + length <= bytes.length; at += keyBytes + length) {
    const row = new Int8Array(bytes.buffer, bytes.byteOffset + at + keyBytes, length);
    rows.set(bytes.toString('hex', at, at + keyBytes), row);
  }
  return rows;
}
