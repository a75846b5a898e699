import type {TryPortal} from '../try-api';
import type {Reader} from './reader';

/** What a browser, or a reader's setting, may lack: scripts, dialogs, storage. */
type Need = 'script' | 'dialog' | 'storage';

/** A way that readers go through the portal, the same in every engine. */
export type Journey = {
  title: string;
  /** What it cannot do without. */
  needs?: readonly Need[];
  /** Whether the window is as narrow as a phone. */
  narrow?: boolean;
  /** How long it may take where that is more than usual, in ms. */
  patience?: number;
  /** `@proof` where `npm test` leaves it to the other journeys. */
  tag?: '@proof';
  /** The portal's API is a server of the tests. */
  walk: (reader: Reader, api: TryPortal) => Promise<void>;
};
