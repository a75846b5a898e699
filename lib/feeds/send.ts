import type {Locale} from '@/i18n/routing';
import {answerConditionally, type Made, withEtag} from '../conditional';
import {type ReleaseFeed, releaseFeeds} from './paths';
import {releaseFeed} from './releases';

const made = new Map<string, Promise<Made>>();

/** Answers with a feed of the release notes, made once for a process. A shared cache may keep it for an hour. */
export async function sendReleases(request: Request, locale: Locale, form: ReleaseFeed): Promise<Response> {
  const key = `${locale} ${form}`;
  const known = made.get(key) ?? releaseFeed(locale, form).then(withEtag);
  made.set(key, known);
  return answerConditionally(request, await known, {
    'Content-Type': `${releaseFeeds[form].type}; charset=utf-8`,
    'Cache-Control': 'public, max-age=3600'
  });
}
