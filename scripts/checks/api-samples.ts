import {keptWork} from '@/build/kept';
import type {Locale} from '@/i18n/routing';
import type {Doc} from '@/lib/docs';
import {type Operation, operations} from '@/lib/openapi/operations';
import {requestOf, samplesOf} from '@/lib/openapi/samples';
import {baseLocale, openApi, openApiFiles} from '@/lib/openapi/source';
import {keptUntilEdit} from '@/lib/server/content-cache';
import {portal} from '@/portal.config';
import {apiValidator} from './api-body';
import {locate} from './api-place';
import type {Finding} from './finding';
import {unknown} from './literal';
import {ownOfPage} from './own';
import type {Sample} from './page';
import {type FoundRequest, otherHosts, requestsOf} from './requests';
import {syntaxError} from './samples';
import {strangeAddresses, strangeKey} from './strange';

type Validator = ReturnType<typeof apiValidator>;

/** The operation a request calls. A `$` or brace in the path stands for one segment. */
export function operationOf(path: string, method?: string): Operation | undefined {
  const given = path.replace(/^\/coding(?=\/paas)/, '').split('/');
  const matches = operations(baseLocale).filter(({apiPath}) => {
    const wanted = apiPath.split('/');
    return wanted.length === given.length && wanted.every((part, index) => part.startsWith('{') || part === given[index]);
  });
  const exact = matches.filter(({apiPath}) => !apiPath.includes('{'));
  const best = exact.length > 0 ? exact : matches;
  return method ? best.find((operation) => operation.method.toUpperCase() === method) : best[0];
}

function computedPlaces(value: unknown, place: (string | number)[] = []): (string | number)[][] {
  if (value === unknown) return [place];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, item]) => computedPlaces(item, [...place, Array.isArray(value) ? Number(key) : key]));
}

function fill(body: unknown, places: (string | number)[][], values: unknown[]): unknown {
  const copy = JSON.parse(JSON.stringify(body, (_, value) => (value === unknown ? null : value)));
  places.forEach((place, index) => {
    const parent = place.slice(0, -1).reduce((node, step) => node[step], copy);
    parent[place.at(-1) ?? ''] = values[index];
  });
  return copy;
}

const anything: unknown[] = ['computed', 1, true, [{type: 'text', text: 'computed'}], [{role: 'user', content: 'computed'}], [], {}];

/** Why a body does not fit its operation; a value that the sample computes may be whatever fits. */
function misfit(validator: Validator, {apiPath, method, raw}: Operation, {body, form = false}: FoundRequest): string | undefined {
  const type = form ? 'multipart/form-data' : 'application/json';
  const media = raw.requestBody?.content[type];
  if (!media) return `the operation takes no ${type}`;
  const schema = ['paths', apiPath, method, 'requestBody', 'content', type, 'schema'];
  const check = (value: unknown) => validator.check(schema, value, {files: form});
  if (typeof body !== 'object' || body === null) return check(body);
  const open = unknown in body;
  const places = computedPlaces(body);
  const examples = Object.values(media.examples ?? {}).map(({value}) => value as Record<string, unknown>);
  const own = open ? {...examples[0], ...body} : body;
  const candidates = places.map((place) => {
    const known = place.length === 1 ? examples.map((example) => example[place[0] ?? '']).filter((value) => value !== undefined) : [];
    return [...known, ...anything];
  });
  const first = check(
    fill(
      own,
      places,
      places.map(() => 'computed')
    )
  );
  if (first === undefined || places.length === 0 || places.length > 4) return first;
  const tries = (index: number, chosen: unknown[]): boolean =>
    index === places.length
      ? check(fill(own, places, chosen)) === undefined
      : (candidates[index] ?? []).some((value) => tries(index + 1, [...chosen, value]));
  return tries(0, []) ? undefined : first;
}

/** Line of a sample on which the parameter stands that a message calls unknown, or the line of the request. */
function lineOfFault(code: string, message: string, otherwise: number): number {
  const name = /unknown parameter "(\w+)"/.exec(message)?.[1];
  const line = name === undefined ? -1 : code.split('\n').findIndex((text) => new RegExp(`\\b${name}\\b`).test(text));
  return line < 0 ? otherwise : line;
}

/** Whether a path, without parameters, is that of an operation. */
const isOfApi = (path: string) => operations(baseLocale).some(({apiPath}) => apiPath === path);

/** What is wrong with the requests of a sample: unknown host, address or method, a body that does not fit. */
export function checkRequests(validator: Validator, file: string, sample: Sample): Finding[] {
  const strange = strangeAddresses(sample, isOfApi).map(({address, line}) => ({
    file,
    line: sample.line + 1 + line,
    message: `the sample calls ${address}, which is not at the API's host.`,
    remedy: `Correct it: the API is at ${portal.apiBase} (apiBase in portal.config.ts).`
  }));
  const found = requestsOf(sample).flatMap((request) => {
    const report = (message: string, remedy: string) => [
      {file, line: sample.line + 1 + lineOfFault(sample.code, message, request.line), message, remedy}
    ];
    if (/^\/(?:anthropic|paas\/v4$|v1$|paas\/v4\/realtime)/.test(request.path) || request.path === '') return [];
    const operation = operationOf(request.path, request.method);
    if (!operation) {
      return operationOf(request.path)
        ? report(`the sample calls ${request.path} with ${request.method}.`, 'Use a method of content/openapi.')
        : report(
            `the sample calls ${request.path}, which is not in the API document.`,
            'Correct the address, or add the operation to content/openapi.'
          );
    }
    if (request.body === undefined) return [];
    const wrong = misfit(validator, operation, request);
    return wrong
      ? report(`the request to ${request.path} does not fit: ${wrong}.`, 'Correct the parameter; content/openapi says what it may be.')
      : [];
  });
  const key = strangeKey(sample);
  if (key)
    strange.push({
      file,
      line: sample.line + 1 + key.line,
      message: `the sample reads the key from ${key.variable}.`,
      remedy: `Write ${portal.apiKeyVariable} (apiKeyVariable in portal.config.ts).`
    });
  return [...strange, ...found];
}

type Reference = {findings: Finding[]; count: number};

/** Every sample of the reference in a language: it parses, and its request fits the document it was made from. */
export function checkReference(locale: Locale): Reference {
  return kept.reference.of([locale, apiText()], () => {
    let count = 0;
    const findings = operations(locale).flatMap((operation) => {
      const [media] = Object.entries(operation.raw.requestBody?.content ?? {});
      const examples = Object.entries(media?.[1].examples ?? {none: {summary: '', value: undefined}});
      return examples.flatMap(([name, {value}]) =>
        samplesOf(requestOf(portal.apiBase, operation, value)).flatMap((sample) => {
          count++;
          const path = ['paths', operation.apiPath, operation.method, 'requestBody', 'content', media?.[0] ?? '', 'examples', name];
          return checkSampleOf(operation, sample, media !== undefined).map((finding) => {
            const {file, line} = locate(path, locale);
            return {...finding, file: `${file} (${operation.id}, ${name}, ${sample.label})`, line};
          });
        })
      );
    });
    return {findings, count};
  });
}

/** A sample that was made from an operation: it parses, and its request is that operation's and fits. Findings without their place. */
function checkSampleOf(operation: Operation, {language, label, code}: ReturnType<typeof samplesOf>[number], sends: boolean): Finding[] {
  const report = (message: string) => [{file: '', line: 1, message, remedy: 'Correct lib/openapi/samples.'}];
  const wrong = syntaxError({language, code});
  if (wrong) return report(`the sample ${wrong.reason}`);
  const found = requestsOf({language, code});
  if (found.length !== 1 || operationOf(found[0]?.path ?? '', found[0]?.method)?.id !== operation.id)
    return report('the request of the sample is not that of its operation.');
  if (sends && found[0]?.body === undefined) return report('the body of the sample cannot be read.');
  return checkRequests(validator(), '', {language, label, code, line: 0});
}

type OfPage = {findings: Finding[]; samples: number; requests: number; others: string[]};

/** Every request of a page fits the document. Counts the samples and the requests in them. */
export function requestsOfPage(doc: Doc): OfPage {
  return kept.pages.of([doc, apiText()], () => {
    const {samples} = ownOfPage(doc).parts;
    return {
      findings: samples.flatMap((sample) => checkRequests(validator(), doc.file, sample)),
      samples: samples.length,
      requests: samples.reduce((sum, sample) => sum + requestsOf(sample).length, 0),
      others: samples.flatMap(({code}) => otherHosts(code))
    };
  });
}

const kept = {
  reference: keptWork<Reference>('reference-samples', {readsData: false}),
  pages: keptWork<OfPage>('page-samples', {readsData: false})
};

/** Keeps what was checked for the next run. */
export function keepSamples(): void {
  for (const {save} of Object.values(kept)) save();
}

/** The API document as its files have it. */
const apiText = keptUntilEdit(
  () =>
    openApiFiles(baseLocale)
      .map(({text}) => text)
      .join('\0'),
  'openapi/'
) as () => string;

/** Validates bodies against the document. */
export const validator = keptUntilEdit(() => apiValidator(openApi(baseLocale)), 'openapi/') as () => Validator;
