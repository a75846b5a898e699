import {site} from '@/content/site';
import {type Locale, languageTag} from '@/i18n/routing';
import {wordsFor} from '@/i18n/words';
import {absoluteUrl} from '../machine/metadata';

const escapes: Record<string, string> = {'&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;'};
const escapeXml = (text: string) => text.replace(/[&<>"]/g, (character) => escapes[character] ?? character);

/** How a browser searches this portal from its address bar (OpenSearch 1.1), in one language. */
export function openSearchDescription(locale: Locale): string {
  const {t} = wordsFor(locale);
  return `<?xml version="1.0" encoding="UTF-8"?>
<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">
  <ShortName>${escapeXml(site.shortName[locale])}</ShortName>
  <Description>${escapeXml(t('Search.description'))}</Description>
  <InputEncoding>UTF-8</InputEncoding>
  <Language>${languageTag[locale]}</Language>
  <Image width="32" height="32" type="image/svg+xml">${escapeXml(absoluteUrl('zh', '/icon.svg'))}</Image>
  <Url type="text/html" method="get" template="${escapeXml(absoluteUrl(locale, '/search'))}?q={searchTerms}"/>
  <Url type="application/opensearchdescription+xml" rel="self" template="${escapeXml(absoluteUrl(locale, '/opensearch.xml'))}"/>
</OpenSearchDescription>
`;
}
