import type {Metadata, Viewport} from 'next';
import {getLocale, getTranslations} from 'next-intl/server';
import {Behaviours} from '@/components/chrome/behaviours.client';
import {Footer} from '@/components/chrome/footer';
import {Header} from '@/components/chrome/header';
import {site} from '@/content/site';
import {localePath} from '@/i18n/navigation';
import {languageTag, locales} from '@/i18n/routing';
import {earlyScript} from '@/lib/early-script';
import {env} from '@/lib/env';
import '../header.css';
import '../globals.css';

export const metadata: Metadata = {metadataBase: new URL(env.SITE_URL)};
export const viewport: Viewport = {
  themeColor: [
    {media: '(prefers-color-scheme: light)', color: '#ffffff'},
    {media: '(prefers-color-scheme: dark)', color: '#0f1218'}
  ]
};

export function generateStaticParams() {
  return locales.map((locale) => ({locale}));
}

export default async function RootLayout({children}: LayoutProps<'/[locale]'>) {
  const locale = await getLocale();
  const t = await getTranslations();
  const errorTexts = {
    title: t('ErrorPage.title'),
    description: t('ErrorPage.description'),
    retry: t('ErrorPage.retry'),
    home: t('ErrorPage.home')
  };
  return (
    <html lang={languageTag[locale]} suppressHydrationWarning>
      <head>
        <link
          rel="search"
          type="application/opensearchdescription+xml"
          title={site.shortName[locale]}
          href={localePath(locale, '/opensearch.xml')}
        />
        <link rel="manifest" href={localePath(locale, '/manifest.webmanifest')} />
        <link rel="apple-touch-icon" href="/icons/apple-touch.png" />
        {/* In production lib/finish-document.ts writes it: from here it would stand in the router's data too. */}
        {process.env.NODE_ENV === 'development' && <script dangerouslySetInnerHTML={{__html: earlyScript}} />}
      </head>
      <body data-error-texts={JSON.stringify(errorTexts)}>
        <a href="#content" className="skip-link">
          {t('SkipLink.label')}
        </a>
        <Header />
        {children}
        <Footer />
        <Behaviours copied={t('Code.copied')} />
      </body>
    </html>
  );
}
