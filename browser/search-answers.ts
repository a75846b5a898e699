import type {VersionedAnswer} from '@/lib/search/types';

/** Time without a keystroke after which the server is asked, in ms. */
const pause = 80;

let current: AbortController | undefined;
let timer = 0;

/**
 * Asks the search at an address after a pause and tells what it says, nothing where it fails or says what cannot be told, as a newer
 * version of the portal might. An earlier question is dropped. Going back a letter asks the browser's cache.
 */
export function ask(address: string, tell: (answer?: VersionedAnswer) => void): void {
  forget();
  const controller = new AbortController();
  current = controller;
  timer = window.setTimeout(async () => {
    const answer = await load(address, controller.signal).catch(() => undefined);
    if (controller.signal.aborted) return;
    try {
      tell(answer);
    } catch {
      tell();
    }
  }, pause);
}

/** Drops the question that is under way. */
export function forget(): void {
  clearTimeout(timer);
  current?.abort();
}

async function load(address: string, signal: AbortSignal): Promise<VersionedAnswer> {
  const response = await fetch(address, {signal});
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return response.json();
}
