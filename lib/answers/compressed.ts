import {readFile} from 'node:fs/promises';
import {join} from 'node:path';

/**
 * Where the build leaves the compressed forms of what it has made, below the folder that holds package.json. A file is named by
 * the hash of the body it stands for, so one that belongs to an older build is never taken for another.
 */
export const compressedFolder = '.cache/compressed';

/** Bodies below this stay as they are: a compressed one would not spare a packet. */
export const leastBytes = 1000;

/** Whether a body of this type and length is worth compressing. */
export function isCompressible(type: string, length: number): boolean {
  return length >= leastBytes && /^(?:text\/|image\/svg|application\/(?:[\w.-]+\+)?(?:javascript|json|xml|yaml)\b)/i.test(type);
}

/** A compressed form that the build has made, undefined where it has made none. */
export function compressedForm(hash: string, extension: 'br' | 'gz'): Promise<Buffer | undefined> {
  const file = join(/* turbopackIgnore: true */ process.cwd(), compressedFolder, `${hash}.${extension}`);
  return readFile(/* turbopackIgnore: true */ file).catch(() => undefined);
}
