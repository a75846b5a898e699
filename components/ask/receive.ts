import {createParser} from 'eventsource-parser';
import {publicPath} from '@/i18n/base-path';
import {askEndpoint} from '@/lib/ask/endpoint';
import {type AskEvent, type AskRequest, type Ending, type Fault, faults, type Source} from '@/lib/ask/types';

/** An answer as far as it has come. */
export type Progress = {
  state: 'waiting' | 'writing' | 'stopped' | 'offline' | Ending;
  text: string;
  sources: Source[];
  /** Blocks of code, by their place, that stand in no passage. */
  foreign: number[];
};

/** What nothing has come of yet. */
export const begun: Progress = {state: 'waiting', text: '', sources: [], foreign: []};

/** Why the portal, or what stands before it, does not answer. */
async function refusalOf(response: Response): Promise<Fault> {
  const {portal} = await response.json().catch(() => ({}));
  return faults.find((fault) => fault === portal?.code) ?? (response.status === 429 ? 'too_many' : 'unreachable');
}

/** Sends a question and tells of its answer as it arrives. Never throws. */
export async function receive(request: AskRequest, key: string, signal: AbortSignal, tell: (progress: Progress) => void): Promise<void> {
  let progress = begun;
  const say = (change: Partial<Progress>) => {
    progress = {...progress, ...change};
    tell(progress);
  };
  const hear = (event: AskEvent) => {
    if (event.type === 'sources') say({sources: event.sources});
    else if (event.type === 'text') say({state: 'writing', text: progress.text + event.text});
    else say({state: event.ending, foreign: event.foreign});
  };
  say({});
  let arrived = false;
  try {
    const response = await fetch(publicPath(askEndpoint), {
      method: 'POST',
      headers: {'Content-Type': 'application/json', ...(key && {Authorization: `Bearer ${key}`})},
      body: JSON.stringify(request),
      signal,
      cache: 'no-store',
      credentials: 'omit'
    });
    if (!response.ok) return say({state: await refusalOf(response)});
    arrived = true;
    const parser = createParser({onEvent: ({data}) => hear(JSON.parse(data))});
    const decoder = new TextDecoder();
    const reader = response.body?.getReader();
    for (let part = await reader?.read(); part && !part.done; part = await reader?.read())
      parser.feed(decoder.decode(part.value, {stream: true}));
    if (progress.state === 'waiting' || progress.state === 'writing') say({state: 'broken'});
  } catch {
    say({state: signal.aborted ? 'stopped' : arrived ? 'broken' : 'offline'});
  }
}
