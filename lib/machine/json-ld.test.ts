import {expect, test} from 'vitest';
import {faqGroups} from '@/content/faq';
import {portal} from '@/portal.config';
import {article, breadcrumbList, faqPage, filingDataset, jsonLd, webSite} from './json-ld';
import {absoluteUrl} from './metadata';

const site = absoluteUrl('zh', '/').replace(/\/$/, '');
const organization = (name: string, url: string) => ({'@type': 'Organization', name, url});

test('no text can end the element that it stands in; several things are a graph', () => {
  expect(jsonLd({'@type': 'A', name: '</script><b>'})).toBe(
    '{"@context":"https://schema.org","@type":"A","name":"\\u003c/script>\\u003cb>"}'
  );
  expect(JSON.parse(jsonLd({'@type': 'A'}, {'@type': 'B'}))).toEqual({
    '@context': 'https://schema.org',
    '@graph': [{'@type': 'A'}, {'@type': 'B'}]
  });
});

test('a trail has the places that can be gone to, and the page itself', () => {
  expect(breadcrumbList([{label: 'Guide', href: '/en/dev/howuse'}, {label: 'Group'}, {label: 'Here'}])).toEqual({
    '@type': 'BreadcrumbList',
    itemListElement: [
      {'@type': 'ListItem', position: 1, name: 'Guide', item: `${site}/en/dev/howuse`},
      {'@type': 'ListItem', position: 2, name: 'Here'}
    ]
  });
});

test('a page of content names its language, its day and whose it is', () => {
  const meta = {title: 'T', description: 'D', updated: '2026-01-02'} as Parameters<typeof article>[0]['meta'];
  expect(article({locale: 'en', path: '/dev/faq', meta})).toEqual({
    '@type': 'TechArticle',
    headline: 'T',
    inLanguage: 'en',
    dateModified: '2026-01-02',
    url: `${site}/en/dev/faq`,
    author: organization(portal.name.en, `${site}/en`)
  });
});

test('the common questions have their answers as plain text', () => {
  const {mainEntity, ...rest} = faqPage('en') as unknown as {mainEntity: {name: string; acceptedAnswer: {text: string}}[]};
  expect(rest).toEqual({'@type': 'FAQPage', inLanguage: 'en'});
  const questions = faqGroups.flatMap(({items}) => items);
  expect(mainEntity.map(({name}) => name)).toEqual(questions.map(({question}) => question.en));
  for (const {acceptedAnswer} of mainEntity) expect(acceptedAnswer.text).not.toMatch(/[`*]|\]\(/);
  const [plain] = questions.filter(({answer}) => !/[`*[]/.test(answer.en));
  expect(mainEntity).toContainEqual({
    '@type': 'Question',
    name: plain?.question.en,
    acceptedAnswer: {'@type': 'Answer', text: plain?.answer.en}
  });
  const linked = questions.findIndex(({answer}) => /\[[^\]]+\]\(/.test(answer.en));
  const [, words = ''] = /\[([^\]]+)\]\(/.exec(questions[linked]?.answer.en ?? '') ?? [];
  expect(mainEntity[linked]?.acceptedAnswer.text).toContain(words.replace(/[`*]/g, ''));
});

test('the registry is a data set with its files, the portal a site with its search', () => {
  expect(filingDataset('zh', {name: 'N', description: 'D'})).toEqual({
    '@type': 'Dataset',
    name: 'N',
    description: 'D',
    url: `${site}/dev/howuse/Filing`,
    inLanguage: 'zh-CN',
    dateModified: '2025-12-18',
    isAccessibleForFree: true,
    license: 'https://opensource.org/license/mit',
    creator: organization(portal.name.zh, `${site}/`),
    distribution: [
      {'@type': 'DataDownload', contentUrl: `${site}/filings.json`, encodingFormat: 'application/json'},
      {'@type': 'DataDownload', contentUrl: `${site}/filings.csv`, encodingFormat: 'text/csv'}
    ]
  });
  expect(webSite('en')).toEqual({
    '@type': 'WebSite',
    name: portal.name.en,
    url: `${site}/en`,
    inLanguage: 'en',
    potentialAction: {
      '@type': 'SearchAction',
      target: {'@type': 'EntryPoint', urlTemplate: `${site}/en/search?q={query}`},
      'query-input': 'required name=query'
    }
  });
});
