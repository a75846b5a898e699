import {z} from 'zod';
import {locales} from '@/i18n/routing';
import {mostAnswer, mostQuestion, mostTurns} from './limits';
import type {AskRequest} from './types';

/** Largest body of a request, in bytes: its texts at their longest. */
export const mostBytes = 200_000;

const question = z.string().trim().min(1).max(mostQuestion);

const schema = z.strictObject({
  locale: z.enum(locales),
  question,
  turns: z.array(z.strictObject({question, answer: z.string().max(mostAnswer)})).max(mostTurns)
});

/** What a page of the portal asks, from the body of its request; undefined where it is nothing of the kind. */
export function readAsk(body: string): AskRequest | undefined {
  try {
    return schema.safeParse(JSON.parse(body)).data;
  } catch {
    return undefined;
  }
}
