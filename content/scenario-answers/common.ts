import type {ScenarioAnswerInput} from '@/lib/data/schema';
import {inBoth, type Say} from '../scenario-samples';

/** A text in both languages. */
export const text = (zh: string, en: string) => ({zh, en});

/** What goes wrong: how one sees it, and what to do. */
export const fault = (sign: [zh: string, en: string], remedy: [zh: string, en: string]) => ({sign: text(...sign), remedy: text(...remedy)});

/** An answer as JSON. It is an object here, so that it is valid. */
export const json = (write: (say: Say) => object): ScenarioAnswerInput['answer'] => ({
  language: 'json',
  text: inBoth((say) => JSON.stringify(write(say), null, 2))
});

/** Events of a stream, with their end. */
export const events = (write: (say: Say) => object[]): ScenarioAnswerInput['answer'] => ({
  language: 'text',
  text: inBoth((say) => [...write(say).map((event) => `data: ${JSON.stringify(event)}`), 'data: [DONE]'].join('\n\n'))
});

type Tokens = {input: number; output: number; cached?: number};

/** The `usage` of an answer. */
export const usage = ({input, output, cached = 0}: Tokens) => ({
  prompt_tokens: input,
  completion_tokens: output,
  total_tokens: input + output,
  prompt_tokens_details: {cached_tokens: cached}
});

/** The head of every answer of a chat. */
export const head = (model: string) => ({id: '20260710093015a1b2c3d4e5f60718', created: 1783647015, model});

/** The answer of a chat and what it costs: the tokens stand in both and are written once. */
export const chat = (
  model: string,
  tokens: Tokens,
  write: (say: Say) => {content: string; thinking?: string; more?: object}
): Pick<ScenarioAnswerInput, 'answer' | 'costs'> => ({
  answer: json((say) => {
    const {content, thinking, more} = write(say);
    const message = {role: 'assistant', content, ...(thinking && {reasoning_content: thinking})};
    return {...head(model), choices: [{index: 0, finish_reason: 'stop', message}], ...more, usage: usage(tokens)};
  }),
  costs: [{model, ...tokens}]
});
