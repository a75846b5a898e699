import {spend} from './budget';
import {foreignCode} from './foreign-code';
import {mostAnswer, tokensOf} from './limits';
import type {Given} from './passages';
import {messagesFor, notInPages} from './prompt';
import {askModel, type Service, ServiceFault} from './service';
import type {AskEvent, AskRequest, Ending} from './types';

/** A question with what it is answered from and by. */
export type Asking = {
  asked: AskRequest;
  given: readonly Given[];
  service: Service;
  /** Aborted when the reader leaves or stops. */
  reader: AbortSignal;
  /** Whether it is the operator's key that is used: what it spends is counted, and what it fails of is logged. */
  isOperators: boolean;
};

/** How a service may say that its answer ended, beside `stop`. */
const endings: Readonly<Record<string, Ending>> = {
  length: 'cut',
  sensitive: 'refused',
  content_filter: 'refused',
  network_error: 'broken'
};

/** Faults that a service charges nothing for. */
const unbilled: ReadonlySet<Ending> = new Set(['key', 'limit', 'service', 'unreachable']);

let lastFault = '';

/** Tells the operator once when the service begins to fail, and in which way; nothing of a question. */
function note(ending: Ending): void {
  const fault = ['key', 'limit', 'service', 'unreachable', 'timeout'].includes(ending) ? ending : '';
  if (fault && fault !== lastFault) console.warn(`The service that answers questions (ASK_ORIGIN) fails: ${fault}.`);
  lastFault = fault;
}

/** Asks the model and tells what it says. The beginning is held back as long as it may be the mark that the pages do not answer. */
async function tellAnswer(
  {asked, given, service, isOperators}: Asking,
  reader: AbortSignal,
  tell: (text: string) => void
): Promise<Ending> {
  if (given.length === 0) return 'unanswered';
  const messages = messagesFor(asked, given);
  const expected = messages.reduce((sum, {content}) => sum + tokensOf(content), 0);
  const count = (tokens: number) => isOperators && spend(tokens);
  count(expected);
  let [text, held, billed] = ['', '', 0];
  let ending: Ending | undefined;
  let isRefused = false;
  try {
    for await (const said of askModel(service, messages, reader)) {
      if ('tokens' in said) billed = said.tokens;
      else if ('finish' in said) ending = Object.hasOwn(endings, said.finish) ? endings[said.finish] : ending;
      else {
        const next = said.text.slice(0, mostAnswer - text.length);
        text += next;
        held += next;
        const start = text.trimStart();
        if (start.startsWith(notInPages)) continue;
        if (!notInPages.startsWith(start)) {
          tell(held);
          held = '';
        }
        if (text.length >= mostAnswer) return 'cut';
      }
    }
    if (text.trimStart().startsWith(notInPages)) return 'unanswered';
    if (held) tell(held);
    if (text.trim() !== '') return ending ?? 'done';
    return ending === undefined || ending === 'cut' ? 'empty' : ending;
  } catch (error) {
    const fault = error instanceof ServiceFault ? error.fault : 'broken';
    isRefused = text === '' && unbilled.has(fault);
    return fault;
  } finally {
    count((isRefused ? 0 : billed || expected + tokensOf(text)) - expected);
  }
}

/** The events of an answer: the passages at once, the text as it comes, and how it ended. Ends the request to the service when it is cancelled. */
export function write(asking: Asking): ReadableStream<Uint8Array> {
  const left = new AbortController();
  const encoder = new TextEncoder();
  return new ReadableStream<Uint8Array>({
    async start(controller) {
      const send = (event: AskEvent) => {
        if (!left.signal.aborted) controller.enqueue(encoder.encode(`data: ${JSON.stringify(event)}\n\n`));
      };
      let text = '';
      send({type: 'sources', sources: asking.given.map(({source}) => source)});
      const ending = await tellAnswer(asking, AbortSignal.any([asking.reader, left.signal]), (piece) => {
        text += piece;
        send({type: 'text', text: piece});
      });
      if (asking.isOperators) note(ending);
      send({
        type: 'end',
        ending,
        foreign: foreignCode(
          text,
          asking.given.map((each) => each.text)
        )
      });
      if (!left.signal.aborted) controller.close();
    },
    cancel() {
      left.abort();
    }
  });
}
