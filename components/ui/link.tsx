import {useLocale} from 'next-intl';
import type {ComponentProps} from 'react';
import {publicPath} from '@/i18n/base-path';
import {pageHref} from '@/i18n/navigation';
import type {Locale} from '@/i18n/routing';
import {filingFiles} from '@/lib/filings/paths';
import {pricingFiles} from '@/lib/machine/pricing-paths';

/** Files that are the same in every language. */
const withoutLanguage: ReadonlySet<string> = new Set([...Object.values(filingFiles), ...Object.values(pricingFiles), '/sitemap.xml']);

/** Public address of an own one, in a language where it has one. */
export const addressIn = (locale: Locale, href: string) => (withoutLanguage.has(href) ? publicPath(href) : pageHref(locale, href));

/** A link of the portal. An address of its own, given without language, leads to the page in the reader's; any other stays as it is. */
export function Link({href = '', ...props}: ComponentProps<'a'>) {
  return <a href={addressIn(useLocale(), href)} {...props} />;
}
