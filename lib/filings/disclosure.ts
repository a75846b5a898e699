import {getTranslations} from 'next-intl/server';
import type {Filing} from '@/content/schema';
import {type Locale, languageTag} from '@/i18n/routing';

function escapeHtml(text: string): string {
  return text.replace(/[&<>"]/g, (character) => ({'&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;'})[character] ?? character);
}

/** The sentence an app on this service can show, in a language, as plain text and as HTML to paste into a page. */
export async function disclosure(locale: Locale, {kind, model, number}: Filing): Promise<{text: string; html: string}> {
  const t = await getTranslations({locale, namespace: 'FilingDisclosure'});
  const official = (value: string) => `<span${locale === 'zh' ? '' : ' lang="zh-CN"'} translate="no">${escapeHtml(value)}</span>`;
  const [before = '', between = '', after = ''] = t(kind, {model: '\u0000', number: '\u0000'}).split('\u0000');
  return {
    text: before + model + between + number + after,
    html: `<p lang="${languageTag[locale]}">${before}${official(model)}${between}${official(number)}${after}</p>`
  };
}
