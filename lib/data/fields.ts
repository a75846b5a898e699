import {z} from 'zod';

/** A calendar date that exists, written YYYY-MM-DD. */
export const isoDate = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/, {error: 'write the date as YYYY-MM-DD', abort: true})
  .refine((value) => {
    const date = new Date(`${value}T00:00:00Z`);
    return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(value);
  }, 'this day does not exist in the calendar');

export const sourceUrl = z.url({protocol: /^https?$/, error: 'a source is an http(s) address'});
/** What an entry of the data is called by others, and in addresses. */
export const id = z.string().regex(/^[a-z0-9][a-z0-9.-]*$/, 'an id uses lower-case letters, digits, dots and hyphens');
