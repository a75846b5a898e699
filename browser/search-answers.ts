import type {SearchAnswer} from '@/lib/search/types';

/** Time without a keystroke after which the server is asked, in ms. */
const pause = 80;
const most = 60;

// Going back a letter asks nothing again. The oldest answer leaves first.
const answers = new Map<string, SearchAnswer>();
let current: AbortController | undefined;
let timer = 0;

/** Asks the search at an address after a pause and tells what it says, nothing where it fails. An earlier question is dropped. */
export function ask(address: string, tell: (answer?: SearchAnswer) => void): void {
  forget();
  const known = answers.get(address);
  if (known) {
    tell(known);
    return;
  }
  const controller = new AbortController();
  current = controller;
  timer = window.setTimeout(async () => {
    const answer = await load(address, controller.signal).catch(() => undefined);
    if (answer) keep(address, answer);
    if (!controller.signal.aborted) tell(answer);
  }, pause);
}

/** Drops the question that is under way. */
export function forget(): void {
  clearTimeout(timer);
  current?.abort();
}

async function load(address: string, signal: AbortSignal): Promise<SearchAnswer> {
  const response = await fetch(address, {signal});
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return response.json();
}

function keep(address: string, answer: SearchAnswer): void {
  answers.set(address, answer);
  const [oldest] = answers.keys();
  if (answers.size > most && oldest !== undefined) answers.delete(oldest);
}
