import {startService} from '@/lib/ask/service.fixture';
import {startPortal} from './own-portal';
import {test as base} from './support';

type Service = Awaited<ReturnType<typeof startService>>;

/**
 * Tests on a portal whose readers bring their own key to a model, which is a local service of the tests, one for each worker. Its
 * behaviour is chosen by the key: `lib/ask/service.fixture.ts` has them all.
 */
export const test = base.extend<{baseURL: string}, {asked: {service: Service; origin: string; output: () => string}}>({
  asked: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads a fixture's needs from its first parameter
    async ({}, use) => {
      const service = await startService();
      const portal = await startPortal({ASK_MODEL: 'model-of-tests', ASK_ORIGIN: service.base, LOG: 'json'});
      await use({service, origin: portal.origin, output: portal.output});
      await portal.close();
      await service.close();
    },
    {scope: 'worker', timeout: 60_000}
  ],
  baseURL: async ({asked}, use) => use(asked.origin)
});
