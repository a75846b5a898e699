import {scenarios} from '@/content/scenarios';

/** Address of the gallery, and of each example below it, without language. */
export const galleryPath = '/dev/howuse/openpower';

export function scenarioPath(id: string): string {
  return `${galleryPath}/${id}`;
}

/** Addresses of all examples, without language. */
export function scenarioPaths(): string[] {
  return scenarios.map(({id}) => scenarioPath(id));
}
