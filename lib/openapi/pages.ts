import {errorCodes} from '@/content/errors';
import type {Locale} from '@/i18n/routing';
import type {ErrorCode} from '@/lib/data/schema';
import {keptUntilEdit} from '../server/content-cache';
import {apiRoot, type Operation, operationGroups} from './operations';
import {baseLocale, hasRealtime, realtime} from './source';

export type ApiGroup = ReturnType<typeof operationGroups>[number];

/** A page of the reference that is made from data: an operation, a group of them, an error code, the realtime events. */
export type ApiPage =
  | {kind: 'operation'; operation: Operation}
  | {kind: 'group'; group: ApiGroup}
  | {kind: 'error'; error: ErrorCode}
  | {kind: 'realtime'};

/** Address of the page of the realtime events, without language. */
export const realtimePath = `${apiRoot}/realtime`;

/** Address of the page of a business code, without language. */
export function errorPath(code: number | string): string {
  return `${apiRoot}/errors/${code}`;
}

/** Every page of the reference made from data, by address without language. */
export const apiPages = keptUntilEdit((locale: Locale): ReadonlyMap<string, ApiPage> => {
  const pages = new Map<string, ApiPage>();
  for (const group of operationGroups(locale)) {
    pages.set(group.path, {kind: 'group', group});
    for (const operation of group.operations) pages.set(operation.path, {kind: 'operation', operation});
  }
  if (hasRealtime) pages.set(realtimePath, {kind: 'realtime'});
  for (const error of errorCodes) pages.set(errorPath(error.code), {kind: 'error', error});
  return pages;
}, 'openapi/');

/** Address of the page on which an operation is tried, without language. */
export function tryPath(operation: Operation): string {
  return `${operation.path}/try`;
}

/** Addresses of those pages, without language. */
export function apiPaths(): string[] {
  return [...apiPages(baseLocale).keys()];
}

/** Title and description of a page made from data. `words` names an error code in the language. */
export function describeApiPage(
  locale: Locale,
  page: ApiPage,
  words: {title: (code: number) => string; description: (code: number) => string}
): {title: string; description: string} {
  switch (page.kind) {
    case 'operation':
      return {title: page.operation.raw.summary, description: page.operation.raw.description.replaceAll('`', '')};
    case 'group':
      return {title: page.group.tag['x-name'], description: page.group.tag.description.replaceAll('`', '')};
    case 'realtime':
      return {title: realtime(locale).info.title, description: realtime(locale).info.description};
    case 'error':
      return {title: words.title(page.error.code), description: words.description(page.error.code)};
  }
}

/** The page at an address below the reference, without language. */
export function apiPageAt(locale: Locale, path: string): ApiPage | undefined {
  return apiPages(locale).get(path);
}
