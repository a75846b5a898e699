import {errorCodes} from '@/content/errors';
import {faqGroups} from '@/content/faq';
import {models} from '@/content/models';
import {offers} from '@/content/offers';
import {releases} from '@/content/releases';
import {scenarios} from '@/content/scenarios';
import type {Locale} from '@/i18n/routing';
import {wordsFor} from '@/i18n/words';
import {filings} from '@/lib/filings/file';
import {getModel} from '../docs/models';
import {modelFacts, modelRow} from './model-facts';
import type {SearchRecord} from './types';

/** An entry of a list that a component shows on a page. */
export type Entry = Omit<SearchRecord, 'page'>;

/** Markdown of the data as a reader reads it. */
function plain(markdown: string): string {
  return markdown.replace(/\[([^\]]*)\]\([^)]*\)/g, '$1').replace(/[`*]/g, '');
}

const lines = (...values: (string | undefined)[]) => values.filter(Boolean).join('\n');

/** The entries of each list, by the component that shows it. */
export const listEntries: Record<string, (locale: Locale) => Entry[]> = {
  ErrorTable: (locale) =>
    errorCodes.map(({code, http, meaning, remedy}) => ({
      anchor: `error-${code}`,
      kind: 'error',
      heading: `${code} ${meaning[locale]}`,
      text: lines(http === null ? undefined : `HTTP ${http}`, remedy[locale]),
      keys: []
    })),
  FaqList: (locale) =>
    faqGroups.flatMap((group) =>
      group.items.map(({id, question, answer}) => ({
        anchor: id,
        kind: 'faq' as const,
        heading: question[locale],
        text: lines(plain(answer[locale]), group.title[locale]),
        keys: []
      }))
    ),
  FilingRecords: (locale) => {
    const {t, day} = wordsFor(locale);
    return filings.map(({place, model, entity, number, filedOn}) => ({
      anchor: number,
      kind: 'filing',
      heading: model,
      text: lines(
        `${t('Filing.number')} ${number}`,
        `${t('Filing.model')} ${model}`,
        `${t('Filing.entity')} ${entity}`,
        `${t('Filing.place')} ${place}`,
        `${t('Filing.filedOn')} ${day(filedOn)} ${filedOn}`
      ),
      keys: [number, model, ...model.split(/[（()）]/).filter(Boolean), entity]
    }));
  },
  ReleaseList: (locale) => {
    const {t, day} = wordsFor(locale);
    return releases.map(({id, date, kind, title, body, models: ids}) => ({
      anchor: id,
      kind: 'release',
      heading: title[locale],
      text: lines(
        plain(body[locale]),
        `${day(date)} ${date} ${t(`ReleaseList.kinds.${kind}`)}`,
        ids.map((each) => getModel(each).name).join(' ')
      ),
      keys: []
    }));
  },
  OfferList: (locale) =>
    offers.map(({id, title, body}) => ({anchor: id, kind: 'guide', heading: title[locale], text: plain(body[locale]), keys: []})),
  ScenarioGallery: (locale) =>
    scenarios.map(({id, title, summary}) => ({anchor: id, kind: 'guide', heading: title[locale], text: summary[locale], keys: []})),
  ModelComparison: (locale) =>
    models.map((model) => ({
      anchor: `model-${model.id}`,
      kind: 'model',
      heading: model.name,
      text: model.page ? modelRow(model, locale) : lines(model.summary[locale], modelFacts(model, locale)),
      keys: model.page ? [] : [model.name, model.code, ...model.otherCodes]
    }))
};
