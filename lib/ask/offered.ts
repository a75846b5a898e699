import {env, type Settings} from '@/lib/server/env';

/** Address without language of the page that answers questions. */
export const askPath = '/ask';

/** Whether there is such a page. With no key of the operator each reader brings one. */
export function isAskOffered({ASK_MODEL}: Settings = env): boolean {
  return ASK_MODEL !== undefined;
}
