import {z} from 'zod';
import {splitLocale} from '@/i18n/navigation';
import {route} from '../routing/router';
import {most} from './form';
import {keepFeedback} from './record';

/** A text as it is kept: lines and characters that can be seen, nothing that steers a terminal or turns the direction of writing. */
function tidy(text: string): string {
  return text
    .toWellFormed()
    .normalize('NFC')
    .replace(/\r\n?/g, '\n')
    .replace(/[^\P{Cc}\n]|[\u202a-\u202e\u2066-\u2069]/gu, '')
    .trim();
}

const words = (name: keyof typeof most) =>
  z
    .string()
    .transform(tidy)
    .refine((text) => text.length <= most[name])
    .transform((text) => text || null)
    .nullish()
    .transform((text) => text ?? null);

const schema = z
  .object({
    page: z.string().max(500),
    helpful: z.enum(['yes', 'no']).optional(),
    section: words('section'),
    quote: words('quote'),
    remark: words('remark'),
    contact: words('contact')
  })
  .refine(({helpful, quote, remark}) => helpful || quote || remark);

/** The page of this site that a public path stands for; undefined where it is no page. */
export function pageOf(pathname: string): ReturnType<typeof splitLocale> | undefined {
  const decision = route({pathname, search: '', fromHere: true});
  return decision.kind === 'page' && !decision.file ? splitLocale(pathname) : undefined;
}

/**
 * Keeps what somebody says of a page: a vote (`helpful`), words, or both. Resolves to whether it is written; to `invalid` where it is
 * about no page, says nothing, or is longer than its field takes.
 */
export async function keepSaid(given: Record<string, unknown>, agent = false): Promise<'kept' | 'lost' | 'invalid'> {
  const {data} = schema.safeParse(given);
  const place = data && pageOf(data.page);
  if (!data || !place) return 'invalid';
  const helpful = data.helpful === undefined ? null : Number(data.helpful === 'yes');
  const {section, quote, remark, contact} = data;
  const said = {page: place.path, locale: place.locale, helpful, section, quote, remark, contact, agent: Number(agent)};
  return (await keepFeedback(said)) ? 'kept' : 'lost';
}
