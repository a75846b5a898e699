import type {Locale} from '@/i18n/routing';
import {type Doc, parseFrontMatter} from '@/lib/docs';
import type {Finding} from './finding';
import {type Page, readPage} from './page';

const front = `---
title: A page
description: What it says.
updated: 2025-01-02
asOf: 2025-01-01
sources:
  - https://example.org/a
---
`;
/** Line of the file on which the body of a page made by `docOf` begins. */
const first = front.split('\n').length;

/** A page with this body, as the portal reads it. `more` is put into its front matter. */
export function docOf(locale: Locale, body: string, slug = 'howuse/example', more = ''): Doc {
  const file = `content/docs/${locale}/${slug}.mdx`;
  return {
    slug,
    path: `/dev/${slug}`,
    locale,
    isFallback: false,
    file,
    ...parseFrontMatter(file, front.replace('title:', `${more}title:`) + body)
  };
}

/** The same, as the checks get it. */
export const pageOf = (...about: Parameters<typeof docOf>): Page => readPage(docOf(...about));
export const zh = (body: string, slug?: string) => pageOf('zh', body, slug);
export const en = (body: string, slug?: string) => pageOf('en', body, slug);

export const zhFile = 'content/docs/zh/howuse/example.mdx';
export const enFile = 'content/docs/en/howuse/example.mdx';

/** The line in the file of a line of the body, from 0. */
export const line = (offset: number) => first + offset;

/** A finding at a line of the body, from 0. */
export const at = (file: string, offset: number, message: string, remedy: string): Finding => ({file, line: line(offset), message, remedy});
