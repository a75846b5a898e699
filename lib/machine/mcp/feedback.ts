import {localePath} from '@/i18n/navigation';
import type {Locale} from '@/i18n/routing';
import {keepSaid} from '@/lib/insights/said';
import {pageOfMarkdown} from '../markdown/store';
import {Refusal} from './limits';
import {placeOf} from './page';

type Said = {path: string; locale: Locale; helpful?: boolean; remark?: string};

/** Keeps what a program says of a page. `path` is whatever leads to it, as for `read_page`. */
export async function feedbackAnswer({path: address, locale, helpful, remark}: Said, hosts: readonly string[]): Promise<string> {
  if (helpful === undefined && remark === undefined) throw new Refusal('Say whether the page helped (helpful), or what is wrong (remark).');
  const {path, locale: named} = placeOf(address, hosts);
  const page = localePath(named ?? locale, pageOfMarkdown(path) ?? path);
  const result = await keepSaid({page, remark, ...(helpful !== undefined && {helpful: helpful ? 'yes' : 'no'})}, true);
  if (result === 'kept') return `Kept for the people who write ${page}.`;
  throw new Refusal(
    result === 'invalid' ? `path ${JSON.stringify(page)}: this is no page that is read.` : 'This could not be kept. Try again later.'
  );
}
