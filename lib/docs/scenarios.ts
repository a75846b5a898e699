import {scenarioAnswers} from '@/content/scenario-answers';
import {scenarios} from '@/content/scenarios';
import {entryOf} from '@/lib/data/entry-of';
import type {ScenarioAnswer} from '@/lib/data/schema';

/** Address of the gallery, and of each example below it, without language. */
export const galleryPath = '/dev/howuse/openpower';

export function scenarioPath(id: string): string {
  return `${galleryPath}/${id}`;
}

/** Addresses of all examples, without language. */
export function scenarioPaths(): string[] {
  return scenarios.map(({id}) => scenarioPath(id));
}

/** What a scenario answers, uses and gets wrong. */
export function answerOf(id: string): ScenarioAnswer {
  return entryOf(scenarioAnswers, id, 'content/scenario-answers');
}
