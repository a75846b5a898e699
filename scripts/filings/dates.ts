import {timeZone} from '@/i18n/routing';
import {isoDate} from '@/lib/data/schema';
import {asText, dayOfSerial, spreadsheetTrace} from './spreadsheet';

/** Today where the registry is kept, as YYYY-MM-DD. */
export function today(now = new Date()): string {
  return new Intl.DateTimeFormat('en-CA', {timeZone, dateStyle: 'short'}).format(now);
}

const forms = [/^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})$/, /^(\d{4})(年)(\d{1,2})月(\d{1,2})日$/];

/** Reads 2023/8/31, 2023-08-31, 2023.8.31 or 2023年8月31日. The answer is YYYY-MM-DD, or the reason why not. */
export function readDate(text: string): {date: string} | {reason: string} {
  const match = forms.map((form) => form.exec(text.trim())).find(Boolean);
  if (!match) return {reason: notADate(text)};
  const date = `${match[1]}-${match[3]?.padStart(2, '0')}-${match[4]?.padStart(2, '0')}`;
  return isoDate.safeParse(date).success ? {date} : {reason: `the day "${text}" does not exist in the calendar`};
}

function notADate(text: string): string {
  const day = dayOfSerial(text);
  if (day) return `"${text}" is the number by which a spreadsheet keeps the day ${day}; ${asText}`;
  const trace = spreadsheetTrace(text);
  if (trace) return `"${text}" is a day as a spreadsheet has rewritten it; write it as YYYY-MM-DD`;
  return `"${text}" is not a date such as 2023/8/31, 2023-08-31 or 2023年8月31日`;
}
