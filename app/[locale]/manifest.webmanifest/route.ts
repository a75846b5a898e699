import {publicPath} from '@/i18n/base-path';
import {pageHref} from '@/i18n/navigation';
import {languageTag} from '@/i18n/routing';
import {textIn} from '@/i18n/texts';
import {localizedFile} from '@/lib/server/made-files';
import {portal} from '@/portal.config';

const headers = {'Content-Type': 'application/manifest+json; charset=utf-8', 'Cache-Control': 'public, max-age=86400'};

/** What a device shows when a reader puts the portal on the home screen. */
export const GET = localizedFile('manifest.webmanifest', headers, (locale) =>
  JSON.stringify({
    id: pageHref(locale, '/'),
    name: textIn(portal.name, locale),
    short_name: textIn(portal.shortName, locale),
    lang: languageTag[locale],
    start_url: pageHref(locale, '/'),
    scope: publicPath('/'),
    display: 'minimal-ui',
    background_color: portal.colours.light,
    theme_color: portal.colours.accent,
    icons: [
      {src: publicPath('/icon.svg'), sizes: 'any', type: 'image/svg+xml'},
      {src: publicPath('/icons/192.png'), sizes: '192x192', type: 'image/png'},
      {src: publicPath('/icons/512.png'), sizes: '512x512', type: 'image/png'},
      {src: publicPath('/icons/maskable.png'), sizes: '512x512', type: 'image/png', purpose: 'maskable'}
    ]
  })
);
