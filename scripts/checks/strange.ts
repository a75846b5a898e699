import {portal} from '@/portal.config';
import type {Sample} from './page';
import {lineOf, runs} from './requests';

/** Addresses of a sample that have a path of the API, at a host that is not the API's: where the key would go elsewhere. */
export function strangeAddresses(
  {language, code}: Pick<Sample, 'language' | 'code'>,
  isOfApi: (path: string) => boolean
): {address: string; line: number}[] {
  if (!runs.has(language)) return [];
  return [...code.matchAll(/https?:\/\/[\w.-]+(?::\d+)?\/[\w\-./]*/g)].flatMap(({0: address, index}) => {
    if (address.startsWith(`${portal.apiBase}/`)) return [];
    const segments = new URL(address).pathname.replace(/\/$/, '').split('/').slice(1);
    const found = segments.some((_, at) => isOfApi(`/${segments.slice(at).join('/')}`));
    return found ? [{address, line: lineOf(code, index)}] : [];
  });
}

/** The variable that a sample of the API reads the key from, where it is not the portal's. */
export function strangeKey({language, code}: Pick<Sample, 'language' | 'code'>): {variable: string; line: number} | undefined {
  if (!runs.has(language) || !code.includes(portal.apiBase) || code.includes(portal.apiKeyVariable)) return undefined;
  const found = /(?<![\w-])[A-Z][A-Z0-9_]*_API_KEY\b/.exec(code);
  return found ? {variable: found[0], line: lineOf(code, found.index)} : undefined;
}
