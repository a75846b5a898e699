import type {Locale} from '@/i18n/routing';
import type {Passage} from '@/lib/search/types';

/** A passage that the model was given, as the reader sees it. Its number is its place, from 1 on. */
export type Source = Passage & {
  /** Addresses that stand in it. */
  links: string[];
};

/** A question that was answered before. */
export type Turn = {question: string; answer: string};

/** What a reader asks. */
export type AskRequest = {locale: Locale; question: string; turns: Turn[]};

/**
 * Why there is no answer, or not all of one. By the portal: `off`, `cross_site`, `bad_request`, `no_key`, `budget`, `too_many` (its
 * cache's limit). By the service: `key` (refused), `limit` (its own, or no balance), `service` (its fault), `refused` (it does not answer
 * such a question), `unreachable`, `timeout`, `empty`, `broken` (ended within an answer).
 */
export const faults = [
  'off',
  'cross_site',
  'bad_request',
  'no_key',
  'budget',
  'too_many',
  'key',
  'limit',
  'service',
  'refused',
  'unreachable',
  'timeout',
  'empty',
  'broken'
] as const;
export type Fault = (typeof faults)[number];

/** How an answer ended: `cut` at a limit of length, `unanswered` since the passages do not say. */
export type Ending = 'done' | 'cut' | 'unanswered' | Fault;

/** The events of an answer, in their order. */
export type AskEvent =
  | {type: 'sources'; sources: Source[]}
  | {type: 'text'; text: string}
  | {
      type: 'end';
      ending: Ending;
      /** Blocks of code, by their place among those of the answer, that stand in no passage. */
      foreign: number[];
    };
