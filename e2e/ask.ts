import {startService} from '@/lib/ask/service.fixture';
import {startPortal} from './own-portal';

type Service = Awaited<ReturnType<typeof startService>>;

export type AskPortal = {service: Service; origin: string; output: () => string; close: () => Promise<void>};

/**
 * Starts a portal whose readers bring their own key to a model, which is a local service of the tests. Its behaviour is chosen by the key:
 * `lib/ask/service.fixture.ts` has them all.
 */
export async function startAskPortal(): Promise<AskPortal> {
  const service = await startService();
  const portal = await startPortal({ASK_MODEL: 'model-of-tests', ASK_ORIGIN: service.base, LOG: 'json'});
  const close = () => portal.close().then(service.close);
  return {service, origin: portal.origin, output: portal.output, close};
}
