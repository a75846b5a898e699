import type {Element, Root} from 'hast';
import {expect, test} from 'vitest';
import {errorCodes} from '@/content/errors';
import {pageHref} from '@/i18n/navigation';
import {locales} from '@/i18n/routing';
import {wordsFor} from '@/i18n/words';
import {docs} from '@/lib/docs';
import {modelsOf} from '@/lib/openapi/models-of';
import {type Operation, operations, operationsWithError} from '@/lib/openapi/operations';
import {apiPageAt} from '@/lib/openapi/pages';
import {openApi, realtime} from '@/lib/openapi/source';
import {portal} from '@/portal.config';
import {all, draw, links, rows, textOf} from '../html.fixture';
import {ApiDataPage} from './data-pages';

for (const locale of locales) {
  const {t} = wordsFor(locale);
  const start: [string, string] = [t('SectionTabs.api'), pageHref(locale, '/dev/api')];

  async function drawAt(path: string): Promise<Root> {
    const page = apiPageAt(locale, path);
    if (!page) throw new Error(`There is no page ${path}.`);
    return draw(locale, ApiDataPage, {page});
  }
  const way = (page: Root) => links(all(page, 'nav').find((nav) => nav.properties.ariaLabel === t('Breadcrumbs.label')) as Element);
  const notes = (page: Root) => all(page, 'div').flatMap((each) => (each.properties.role === 'note' ? textOf(each) : []));
  const sections = (page: Root) => all(all(page, 'article')[0] as Element, 'h2').map((heading) => [heading.properties.id, textOf(heading)]);
  /** What stands between the heading of a section and the next. */
  function under(page: Root, id: string): Root {
    const article = all(page, 'article')[0] as Element;
    const heading = all(article, 'h2').find(({properties}) => properties.id === id) as Element;
    const parent = [article, ...all(article, 'div')].find(({children}) => children.includes(heading));
    const rest = parent?.children.slice(parent.children.indexOf(heading) + 1) ?? [];
    const end = rest.findIndex((each) => each.type === 'element' && each.tagName === 'h2');
    return {type: 'root', children: end < 0 ? rest : rest.slice(0, end)};
  }

  test(`the page of a code in ${locale} says its status, its group and what to do, and names the operations that return it`, async () => {
    const error = errorCodes.find(({code}) => code === 1301);
    const page = await drawAt('/dev/api/errors/1301');
    const text = textOf(page);
    expect(all(page, 'h1').map(textOf)).toEqual([t('Api.errorTitle', {code: '1301'})]);
    expect(way(page)).toEqual([start, [docs.get(locale, 'api/errors')?.meta.title, pageHref(locale, '/dev/api/errors')]]);
    expect(text).toContain(`${t('Api.errorHttp')} 400 · ${t('Api.errorGroup')} ${t('Api.errorGroups.policy')}`);
    expect(text).toContain(error?.meaning[locale]);
    expect(text).toContain(t('DocPage.asOf', {date: openApi(locale).info['x-as-of']}));
    const names = {remedy: 'errorRemedy', body: 'errorSample', operations: 'errorIn'} as const;
    expect(sections(page)).toEqual(Object.entries(names).map(([id, key]) => [id, t(`Api.${key}`)]));
    expect(textOf(under(page, 'remedy'))).toContain(error?.remedy[locale].replaceAll('`', ''));
    expect(JSON.parse(textOf(all(page, 'pre')[0] as Element))).toMatchObject({error: {code: '1301'}});
    const returned = operationsWithError(locale, 1301).map(({raw, path}) => [raw.summary, pageHref(locale, path)]);
    expect(returned.length).toBeGreaterThan(3);
    expect(links(under(page, 'operations'))).toEqual(returned);
    expect(notes(page)).toEqual([]);
    const older = await drawAt('/dev/api/errors/1300');
    expect(notes(older)).toEqual([t('Api.errorOlder')]);
    expect(textOf(older)).toContain(`${t('Api.errorHttp')} ${t('Api.errorNoHttp')} ·`);
  });

  test(`the page of a group in ${locale} has its operations, and warns of what is deprecated or older`, async () => {
    const warnings = {batch: [], assistant: [t('Api.deprecatedNote')], 'fine-tuning': [t('Api.legacyNote')]};
    for (const [name, warned] of Object.entries(warnings)) {
      const page = await drawAt(`/dev/api/${name}`);
      const tag = openApi(locale).tags.find((each) => each.name === name);
      expect(all(page, 'h1').map(textOf)).toEqual([tag?.['x-name']]);
      expect(way(page)).toEqual([start]);
      expect(notes(page), name).toEqual(warned);
      const own = operations(locale).filter(({group}) => group === name);
      expect(all(page, 'table').flatMap(links)).toEqual(own.map(({raw, path}) => [raw.summary, pageHref(locale, path)]));
      const mark = (raw: (typeof own)[0]['raw']) => (raw.deprecated ? ` ${t('Api.deprecated')}` : '');
      expect(rows(page)).toEqual([
        [t('Api.operation'), t('Api.method')],
        ...own.map(({raw, method, apiPath}) => [raw.summary + mark(raw), `${method.toUpperCase()} ${apiPath}`])
      ]);
    }
  });

  test(`the page of an operation in ${locale} has each part of it under its own heading`, async () => {
    const chat = operations(locale)[0] as Operation;
    const page = await drawAt('/dev/api/model/chat-completions');
    expect(all(page, 'h1').map(textOf)).toEqual([chat.raw.summary]);
    expect(way(page)).toEqual([start, [openApi(locale).tags[0]?.['x-name'], pageHref(locale, '/dev/api/model')]]);
    expect(textOf(page)).toContain(`POST ${portal.apiBase}/paas/v4/chat/completions`);
    const names = {request: 'samples', body: 'body', answers: 'answers', stream: 'stream', errors: 'errorCodes', models: 'models'} as const;
    expect(sections(page)).toEqual(Object.entries(names).map(([id, key]) => [id, t(`Api.${key}`)]));
    expect(textOf(under(page, 'body'))).toMatch(/^application\/json/);
    expect(textOf(under(page, 'stream'))).toContain('[DONE]');
    expect(rows(under(page, 'errors'))).toEqual([
      (['code', 'errorHttp', 'errorMeaning', 'errorRemedy'] as const).map((key) => t(`Api.${key}`)),
      ...errorCodes
        .filter(({code}) => chat.raw['x-error-codes']?.includes(code))
        .map(({code, http, meaning, remedy}) => [String(code), String(http ?? '–'), meaning[locale], remedy[locale].replaceAll('`', '')])
    ]);
    expect(links(under(page, 'errors'))).toContainEqual(['1301', pageHref(locale, '/dev/api/errors/1301')]);
    const models = modelsOf(chat);
    expect(all(under(page, 'models'), 'li').map(textOf)).toEqual(models.map(({name, code}) => `${name} ${code}`));
    const guides = models.flatMap((model) => (model.page ? [[model.name, pageHref(locale, `/dev/${model.page}`)]] : []));
    expect(guides.length).toBeGreaterThan(5);
    expect(links(under(page, 'models'))).toEqual(guides);
  });

  test(`parameters of ${locale} stand under the part of the request they belong to, with warnings above`, async () => {
    const items = await drawAt('/dev/api/response/list-input-items');
    const parts = under(items, 'parameters').children as Element[];
    expect(parts.map((part) => [textOf(all(part, 'b')[0] as Element), all(part, 'li').map(({properties}) => properties.id)])).toEqual([
      [t('Api.path'), ['path-response_id']],
      [t('Api.query'), ['query-order']]
    ]);
    expect(notes(items)).toEqual([]);
    expect(notes(await drawAt('/dev/api/assistant/list-assistants'))).toEqual([t('Api.deprecatedNote')]);
    expect(notes(await drawAt('/dev/api/fine-tuning/list-fine-tuning-jobs'))).toEqual([t('Api.legacyNote')]);
    expect(textOf(under(await drawAt('/dev/api/file/upload-file'), 'body'))).toMatch(/^multipart\/form-data/);
  });

  test(`the realtime page of ${locale} has its address, and the events of each side under its own heading`, async () => {
    const page = await drawAt('/dev/api/realtime');
    const {info, components} = realtime(locale);
    expect(all(page, 'h1').map(textOf)).toEqual([info.title]);
    expect(textOf(page)).toContain(`WSS ${portal.apiBase.replace('https:', 'wss:')}/paas/v4/realtime`);
    const names = {'client-events': 'realtimeClient', 'server-events': 'realtimeServer'} as const;
    expect(sections(page)).toEqual(Object.entries(names).map(([id, key]) => [id, t(`Api.${key}`)]));
    const events = (id: string) => under(page, id).children.flatMap((list) => (list as Element).children as Element[]);
    const [sent, received] = [events('client-events'), events('server-events')];
    expect(sent.map(({properties}) => properties.id)).toContain('session.update');
    expect(received.map(({properties}) => properties.id)).toContain('session.created');
    for (const event of [...sent, ...received]) {
      const message = Object.values(components.messages).find(({name}) => name === event.properties.id);
      expect(textOf(event)).toContain(message?.summary.replaceAll('`', ''));
      expect(textOf(event).includes(t('Api.sdkOnly')), message?.name).toBe(message?.['x-sdk-only'] === true);
    }
  });
}
