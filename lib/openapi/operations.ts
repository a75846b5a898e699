import type {Locale} from '@/i18n/routing';
import {keptUntilEdit} from '../server/content-cache';
import {baseLocale, openApi} from './source';
import {type ApiResponse, type Method, methods, type RawOperation, type Tag} from './types';

/** An operation with its addresses. */
export type Operation = {
  id: string;
  group: string;
  /** Address of its page without language. */
  path: string;
  method: Method;
  /** Path below the server's address. */
  apiPath: string;
  raw: RawOperation;
};

/** Address of the reference, without language. */
export const apiRoot = '/dev/api';

function kebab(id: string): string {
  return id.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}

/** All operations in the order of the document, texts in the language. */
export const operations = keptUntilEdit(
  (locale: Locale): Operation[] =>
    Object.entries(openApi(locale).paths).flatMap(([apiPath, item]) =>
      methods.flatMap((method): Operation[] => {
        const raw = item[method];
        if (!raw) return [];
        const [group] = raw.tags;
        return [{id: raw.operationId, group, path: `${apiRoot}/${group}/${kebab(raw.operationId)}`, method, apiPath, raw}];
      })
    ),
  'openapi/'
);

/** Groups of operations in their order. */
export function operationGroups(locale: Locale): {tag: Tag; path: string; operations: Operation[]}[] {
  return openApi(locale).tags.map((tag) => ({
    tag,
    path: `${apiRoot}/${tag.name}`,
    operations: operations(locale).filter(({group}) => group === tag.name)
  }));
}

/** Page of the operation behind an endpoint the guide names, without language. Undefined for the realtime connection. */
export function operationOfEndpoint(method: string, apiPath: string): string | undefined {
  return operations(baseLocale).find((operation) => operation.apiPath === apiPath && operation.method.toUpperCase() === method)?.path;
}

/** Operations that can answer with a business code. */
export function operationsWithError(locale: Locale, code: number): Operation[] {
  return operations(locale).filter(({raw}) => raw['x-error-codes']?.includes(code));
}

/** Answers of an operation by status, shared ones resolved. */
export function responsesOf(locale: Locale, {raw}: Operation): [string, ApiResponse][] {
  const shared = openApi(locale).components.responses;
  return Object.entries(raw.responses).map(([status, response]) => {
    if (!('$ref' in response)) return [status, response];
    const name = response.$ref.slice(response.$ref.lastIndexOf('/') + 1);
    const found = shared[name];
    if (!found) throw new Error(`The operation ${raw.operationId} refers to ${response.$ref}, which the document does not hold.`);
    return [status, found];
  });
}
