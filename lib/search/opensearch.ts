import {type Locale, languageTag} from '@/i18n/routing';
import {textIn} from '@/i18n/texts';
import {wordsFor} from '@/i18n/words';
import {portal} from '@/portal.config';
import {absoluteUrl, fileUrl} from '../machine/metadata';
import {escapeXml} from '../machine/xml';

/** How a browser searches this portal from its address bar (OpenSearch 1.1), in one language. */
export function openSearchDescription(locale: Locale): string {
  const {t} = wordsFor(locale);
  return `<?xml version="1.0" encoding="UTF-8"?>
<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">
  <ShortName>${escapeXml(textIn(portal.shortName, locale))}</ShortName>
  <Description>${escapeXml(t('Search.description'))}</Description>
  <InputEncoding>UTF-8</InputEncoding>
  <Language>${languageTag[locale]}</Language>
  <Image width="32" height="32" type="image/svg+xml">${escapeXml(fileUrl('/icon.svg'))}</Image>
  <Url type="text/html" method="get" template="${escapeXml(absoluteUrl(locale, '/search'))}?q={searchTerms}"/>
  <Url type="application/opensearchdescription+xml" rel="self" template="${escapeXml(absoluteUrl(locale, '/opensearch.xml'))}"/>
</OpenSearchDescription>
`;
}
