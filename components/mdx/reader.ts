import {getLocale, getTranslations} from 'next-intl/server';
import type {Reader} from '@/lib/mdx';

/** The reader's language with its words for code, as the compilers of `lib/mdx.ts` want them. */
export async function getReader(): Promise<Reader> {
  const t = await getTranslations('Code');
  return {locale: await getLocale(), code: {copy: t('copyCode'), tabs: t('tabs')}};
}
