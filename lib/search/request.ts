import {z} from 'zod';
import {locales, routing} from '@/i18n/routing';
import type {SearchRequest} from './search';
import {maxQueryLength, searchKinds} from './types';

const whole = (most: number) =>
  z.coerce
    .number({error: `a whole number from 1 to ${most}`})
    .int()
    .min(1)
    .max(most);

const schema = z.object({
  q: z.string({error: 'required'}).trim().min(1).max(maxQueryLength),
  locale: z.enum(locales).default(routing.defaultLocale),
  kind: z.enum(searchKinds).optional(),
  limit: whole(50).default(10),
  page: whole(1000).default(1)
});

/** What each parameter of the search endpoint may be; shown with every refusal. */
export const searchUsage = {
  q: `required, 1 to ${maxQueryLength} characters: what to look for`,
  locale: `${locales.join(' or ')}, default ${routing.defaultLocale}: language of the reader`,
  kind: `one of ${searchKinds.join(', ')}; all kinds where it is left out`,
  limit: '1 to 50, default 10: pages in an answer',
  page: '1 to 1000, default 1: which of the answers'
} as const;

export type SearchRefusal = {parameter: keyof typeof searchUsage; value: string | null; expected: string};

/** Reads the query of the search endpoint. A parameter that cannot be used comes back as a refusal that names it. */
export function readSearchRequest(given: URLSearchParams): {request: SearchRequest} | {refusal: SearchRefusal} {
  const values = Object.fromEntries(Object.keys(searchUsage).flatMap((name) => (given.has(name) ? [[name, given.get(name)]] : [])));
  const result = schema.safeParse(values);
  if (result.success) {
    const {q: query, kind, ...rest} = result.data;
    return {request: {query, ...(kind && {kind}), ...rest}};
  }
  const parameter = String(result.error.issues[0]?.path[0] ?? 'q') as keyof typeof searchUsage;
  return {refusal: {parameter, value: given.get(parameter)?.slice(0, 100) ?? null, expected: searchUsage[parameter]}};
}
