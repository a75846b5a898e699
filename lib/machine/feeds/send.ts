import type {Locale} from '@/i18n/routing';
import {forPrograms, sendMade} from '@/lib/server/made-files';
import {type ReleaseFeed, releaseFeeds} from './paths';
import {releaseFeed} from './releases';

/** Answers with a feed of the release notes. A shared cache may keep it for an hour. */
export function sendReleases(request: Request, locale: Locale, form: ReleaseFeed): Response {
  const headers = {...forPrograms(`${releaseFeeds[form].type}; charset=utf-8`), 'Cache-Control': 'public, max-age=3600'};
  return sendMade(request, `releases ${form} ${locale}`, headers, () => releaseFeed(locale, form));
}
