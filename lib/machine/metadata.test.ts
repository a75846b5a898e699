import {expect, test} from 'vitest';
import {portal} from '@/portal.config';
import {absoluteUrl, alternates, fileUrl, pageMetadata} from './metadata';

const site = absoluteUrl('zh', '/').replace(/\/$/, '');
const facts = {locale: 'en', path: '/dev/faq', title: 'T', description: 'D'} as const;

test('alternates of a page are the same in every language, and those it is written in', () => {
  expect(alternates('/dev/faq')).toEqual({
    'zh-CN': `${site}/dev/faq`,
    en: `${site}/en/dev/faq`,
    'x-default': `${site}/dev/faq`
  });
  expect(Object.keys(alternates('/dev/faq'))).toEqual(['zh-CN', 'en', 'x-default']);
  expect(alternates('/dev/faq', ['en'])).toEqual({en: `${site}/en/dev/faq`, 'x-default': `${site}/dev/faq`});
  expect(fileUrl('/pricing.json')).toBe(`${site}/pricing.json`);
});

test('the head of a page: its title and address, the other languages, the text for programs and the card', () => {
  expect(pageMetadata(facts)).toEqual({
    title: `T · ${portal.name.en}`,
    description: 'D',
    alternates: {
      canonical: `${site}/en/dev/faq`,
      languages: alternates('/dev/faq'),
      types: {'text/markdown': [{url: `${site}/en/dev/faq.md`, title: 'T'}]}
    },
    robots: {index: false, follow: true},
    openGraph: {
      title: 'T',
      description: 'D',
      url: `${site}/en/dev/faq`,
      siteName: portal.name.en,
      type: 'website',
      locale: 'en',
      images: [{url: `${site}/en/og/dev/faq.png`, width: 1200, height: 630, alt: 'T · D'}]
    },
    twitter: {card: 'summary_large_image'}
  });
  expect(pageMetadata({...facts, path: '/'}).title).toBe('T');
});

test('a text in the other language is canonical to its source, and a view to its page', () => {
  const foreign = pageMetadata({...facts, textLocale: 'zh'});
  expect(foreign.alternates).toEqual({
    canonical: `${site}/dev/faq`,
    types: {'text/markdown': [{url: `${site}/dev/faq.md`, title: 'T'}]}
  });
  expect(foreign.openGraph).toMatchObject({url: `${site}/dev/faq`, locale: 'zh_CN', images: [{url: `${site}/og/dev/faq.png`}]});
  const view = pageMetadata({...facts, path: '/dev/faq?x=1', canonicalPath: '/dev/faq', noIndex: true, card: true});
  expect(view.alternates).toEqual({canonical: `${site}/en/dev/faq`});
  expect(view.openGraph).toMatchObject({images: [{url: `${site}/en/og/dev/faq.png`}]});
  const bare = pageMetadata({...facts, noIndex: true});
  expect(bare.twitter).toBeUndefined();
  expect(bare.openGraph).not.toHaveProperty('images');
});

test('what else there is for programs stands beside the text', () => {
  const file = {url: 'https://example.org/a.md', title: 'A'};
  const types = {'text/markdown': [file], 'application/json': [{...file, url: 'https://example.org/a.json'}]};
  expect(pageMetadata({...facts, types}).alternates?.types).toEqual({
    'application/json': types['application/json'],
    'text/markdown': [{url: `${site}/en/dev/faq.md`, title: 'T'}, file]
  });
  expect(pageMetadata({...facts, types, noIndex: true}).alternates?.types).toEqual(types);
  expect(pageMetadata({...facts, written: ['en']}).alternates?.languages).toEqual(alternates('/dev/faq', ['en']));
});
