import type {Metadata} from 'next';
import {getLocale, getTranslations} from 'next-intl/server';
import type {Filing} from '@/lib/data/schema';
import {pageMetadata} from '../machine/metadata';
import {filingPath} from './paths';

/** Head of the page of a record. */
export async function filingMetadata({model, number, entity}: Filing): Promise<Metadata> {
  const t = await getTranslations('FilingRecord');
  const description = t('description', {model, number, entity});
  return pageMetadata({locale: await getLocale(), path: filingPath(number), title: `${model} · ${number}`, description});
}
