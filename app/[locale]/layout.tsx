import type {Metadata, Viewport} from 'next';
import {NextIntlClientProvider, useLocale, useMessages} from 'next-intl';
import {RefreshOnEdit} from '@/components/layout/refresh-on-edit.client';
import {publicPath} from '@/i18n/base-path';
import {pageHref} from '@/i18n/navigation';
import {languageTag, locales} from '@/i18n/routing';
import {textIn} from '@/i18n/texts';
import {browserFiles} from '@/lib/server/browser-files';
import {env} from '@/lib/server/env';
import {portal} from '@/portal.config';
import '../globals.css';

export const metadata: Metadata = {metadataBase: new URL(env.SITE_URL)};
export const viewport: Viewport = {
  // Browsers that darken pages look for it: this one has a dark look of its own.
  colorScheme: 'light dark',
  themeColor: [
    {media: '(prefers-color-scheme: light)', color: portal.colours.light},
    {media: '(prefers-color-scheme: dark)', color: portal.colours.dark}
  ]
};

export function generateStaticParams() {
  return locales.map((locale) => ({locale}));
}

export default function RootLayout({children}: LayoutProps<'/[locale]'>) {
  const locale = useLocale();
  const {beforePaint, portal: script} = browserFiles();
  const {ErrorPage} = useMessages();
  return (
    <html lang={languageTag[locale]} suppressHydrationWarning>
      <head>
        <script dangerouslySetInnerHTML={{__html: beforePaint}} />
        <script type="module" src={publicPath(script)} />
        <link
          rel="search"
          type="application/opensearchdescription+xml"
          title={textIn(portal.shortName, locale)}
          href={pageHref(locale, '/opensearch.xml')}
        />
        <link rel="manifest" href={pageHref(locale, '/manifest.webmanifest')} />
        <link rel="icon" href={publicPath('/icon.svg')} type="image/svg+xml" />
        <link rel="apple-touch-icon" href={publicPath('/icons/apple-touch.png')} />
      </head>
      <body>
        <NextIntlClientProvider messages={{ErrorPage}}>{children}</NextIntlClientProvider>
        {process.env.NODE_ENV === 'development' && <RefreshOnEdit />}
      </body>
    </html>
  );
}
