import {createParser} from 'eventsource-parser';
import {askService} from '../server/model-service';
import {mostAnswerTokens} from './limits';
import type {Message} from './prompt';
import type {Fault} from './types';

/** A service that speaks as OpenAI's does, and the model that is asked there. */
export type Service = {
  /** The address before `/chat/completions`. */
  base: string;
  model: string;
  key: string;
  /** Milliseconds without a word, and for the whole answer. */
  patience?: {silent: number; whole: number};
};

/** What a service says next: a piece of the answer, or how it ended and what it has cost, in tokens. */
export type Said = {text: string} | {finish: string} | {tokens: number};

/** Why a service gives no answer, or not all of one. */
export class ServiceFault extends Error {
  constructor(readonly fault: Fault) {
    super(fault);
  }
}

/** Most bytes that are read of an answer, its thinking included. */
const mostBytes = 4_000_000;

const usual = {silent: 30_000, whole: 120_000};

/** The fault that a status tells of. */
function faultOf(status: number): Fault {
  if (status === 401 || status === 403) return 'key';
  return status === 402 || status === 429 ? 'limit' : 'service';
}

type Chunk = {
  error?: unknown;
  usage?: {total_tokens?: unknown} | null;
  choices?: {delta?: {content?: unknown}; finish_reason?: unknown}[];
};

/** What an event says. One that is no JSON says nothing. */
function* read(data: string): Generator<Said> {
  let chunk: Chunk;
  try {
    chunk = JSON.parse(data) ?? {};
  } catch {
    return;
  }
  if (chunk.error) throw new ServiceFault('service');
  const {delta, finish_reason: finish} = chunk.choices?.[0] ?? {};
  if (typeof delta?.content === 'string' && delta.content !== '') yield {text: delta.content};
  if (typeof finish === 'string') yield {finish};
  if (typeof chunk.usage?.total_tokens === 'number') yield {tokens: chunk.usage.total_tokens};
}

/**
 * Asks a model and tells what it says as it arrives. Throws a `ServiceFault`, which names neither key nor text; ends silently when the
 * reader leaves.
 */
export async function* askModel(
  {base, model, key, patience = usual}: Service,
  messages: readonly Message[],
  reader: AbortSignal
): AsyncGenerator<Said> {
  const slow = new AbortController();
  const whole = setTimeout(() => slow.abort(), patience.whole);
  let silent = setTimeout(() => slow.abort(), patience.silent);
  let answered = false;
  try {
    const asked = {model, messages, stream: true, max_tokens: mostAnswerTokens};
    const signal = AbortSignal.any([reader, slow.signal]);
    const response = await askService(`${base}/chat/completions`, key, asked, signal, 'text/event-stream');
    answered = true;
    if (response.status !== 200 || !/^text\/event-stream\b/i.test(response.headers.get('content-type') ?? '')) {
      await response.body?.cancel();
      throw new ServiceFault(response.status === 200 ? 'service' : faultOf(response.status));
    }
    const events: string[] = [];
    const parser = createParser({onEvent: ({data}) => events.push(data)});
    const decoder = new TextDecoder();
    let size = 0;
    let ended = false;
    for await (const bytes of response.body ?? []) {
      clearTimeout(silent);
      silent = setTimeout(() => slow.abort(), patience.silent);
      size += bytes.byteLength;
      if (size > mostBytes) throw new ServiceFault('broken');
      parser.feed(decoder.decode(bytes, {stream: true}));
      for (const data of events.splice(0)) {
        ended ||= data === '[DONE]';
        for (const said of read(data)) {
          ended ||= 'finish' in said;
          yield said;
        }
      }
    }
    if (!ended) throw new ServiceFault('broken');
  } catch (error) {
    if (reader.aborted) return;
    if (error instanceof ServiceFault) throw error;
    throw new ServiceFault(slow.signal.aborted ? 'timeout' : answered ? 'broken' : 'unreachable');
  } finally {
    clearTimeout(whole);
    clearTimeout(silent);
  }
}
