import type {Locale} from '@/i18n/routing';
import {wordsFor} from '@/i18n/words';
import {portal} from '@/portal.config';
import {docs} from '../docs';
import {operationGroups, responsesOf} from '../openapi/operations';
import {type ApiPage, apiPages} from '../openapi/pages';
import {parametersOf} from '../openapi/parameters';
import {openApi, realtime} from '../openapi/source';
import {bodyTree, fieldsOf} from '../openapi/tree';
import {answerPaths, type Entry, fieldEntries, insideText, lines, pathEntries, plain} from './reference-fields';
import type {SearchDocuments, SearchPage} from './types';

function operationEntries(locale: Locale, {operation}: Extract<ApiPage, {kind: 'operation'}>): Entry[] {
  const {t} = wordsFor(locale);
  const {raw, method, apiPath, id} = operation;
  const document = openApi(locale);
  const address = `${method.toUpperCase()} ${portal.apiBase}${apiPath}`;
  const [media] = Object.values(raw.requestBody?.content ?? {});
  const parameters = parametersOf(locale, operation).flatMap(({fields}) => fieldEntries({fields, forms: []}));
  const answers = responsesOf(locale, operation).map(([status, {description, content = {}}]) =>
    lines(`${status} ${plain(description)}`, ...Object.values(content).map(({schema}) => insideText(bodyTree(document, schema))))
  );
  return [
    {anchor: '', heading: '', text: lines(plain(raw.description), address, id), keys: [apiPath, id]},
    ...parameters,
    ...(media ? fieldEntries(bodyTree(document, media.schema)) : []),
    {anchor: 'answers', heading: t('Api.answers'), text: lines(...answers), keys: []},
    ...(media ? pathEntries(bodyTree(document, media.schema), t('Api.body')) : []),
    ...answerPaths(locale, operation)
  ];
}

function realtimeEntries(locale: Locale): Entry[] {
  const {info, servers, channels, components} = realtime(locale);
  const {host, pathname, protocol} = servers.production;
  return [
    {
      anchor: '',
      heading: '',
      text: lines(plain(info.description), `${protocol}://${host}${pathname}${channels.realtime.address}`),
      keys: []
    },
    ...Object.values(components.messages).map(({name, summary, payload}) => ({
      anchor: name,
      heading: name,
      text: lines(plain(summary), insideText({fields: fieldsOf(realtime(locale), payload), forms: []})),
      keys: [name]
    }))
  ];
}

function entriesOf(locale: Locale, page: ApiPage): Entry[] {
  const {t} = wordsFor(locale);
  switch (page.kind) {
    case 'operation':
      return operationEntries(locale, page);
    case 'group':
      return [{anchor: '', heading: '', text: plain(page.group.tag.description), keys: []}];
    case 'realtime':
      return realtimeEntries(locale);
    case 'error': {
      const {code, http, group, meaning, remedy} = page.error;
      return [
        {
          anchor: '',
          heading: '',
          text: lines(
            meaning[locale],
            remedy[locale],
            `${t('Api.errorHttp')} ${http ?? t('Api.errorNoHttp')} · ${t('Api.errorGroup')} ${t(`Api.errorGroups.${group}`)}`
          ),
          keys: [String(code)]
        }
      ];
    }
  }
}

function pageOf(locale: Locale, path: string, page: ApiPage): SearchPage {
  const {t} = wordsFor(locale);
  const tab = t('SectionTabs.api');
  const updated = openApi(locale).info['x-as-of'];
  switch (page.kind) {
    case 'operation': {
      const {raw, group} = page.operation;
      const tag = operationGroups(locale).find((each) => each.tag.name === group)?.tag;
      return {path, kind: 'api', title: raw.summary, breadcrumb: [tab, tag?.['x-name'] ?? group], updated};
    }
    case 'group':
      return {path, kind: 'api', title: page.group.tag['x-name'], breadcrumb: [tab], updated};
    case 'realtime':
      return {path, kind: 'api', title: realtime(locale).info.title, breadcrumb: [tab], updated};
    case 'error': {
      const title = t('Api.errorTitle', {code: String(page.error.code)});
      return {path, kind: 'error', title, breadcrumb: [tab, docs.get(locale, 'api/errors')?.meta.title ?? ''], updated};
    }
  }
}

/**
 * Adds the API reference: each operation with its address, parameters, fields of its body and answers, the realtime events,
 * and a page for each error code.
 */
export function addReference({locale, records}: SearchDocuments, addPage: (page: SearchPage) => number): void {
  for (const [path, page] of apiPages(locale)) {
    const facts = pageOf(locale, path, page);
    const at = addPage(facts);
    for (const entry of entriesOf(locale, page)) records.push({page: at, kind: facts.kind, ...entry});
  }
}
