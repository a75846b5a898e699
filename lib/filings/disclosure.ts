import {type Locale, languageTag} from '@/i18n/routing';
import type {Filing} from '@/lib/data/schema';

/** Language of what the registry says: names and numbers are those of a Chinese authority. */
export const officialTag = 'zh-CN';

function escapeHtml(text: string): string {
  return text.replace(/[&<>"]/g, (character) => ({'&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;'})[character] ?? character);
}

/**
 * The sentence an app on this service can show, as plain text and as HTML to paste into a page. `sentence` puts name and
 * number into the words of that language.
 */
export function disclosure(
  locale: Locale,
  sentence: (values: {model: string; number: string}) => string,
  {model, number}: Pick<Filing, 'model' | 'number'>
): {text: string; html: string} {
  const official = (value: string) =>
    `<span${languageTag[locale] === officialTag ? '' : ` lang="${officialTag}"`} translate="no">${escapeHtml(value)}</span>`;
  const [before = '', between = '', after = ''] = sentence({model: '\u0000', number: '\u0000'}).split('\u0000');
  return {
    text: before + model + between + number + after,
    html: `<p lang="${languageTag[locale]}">${before}${official(model)}${between}${official(number)}${after}</p>`
  };
}
