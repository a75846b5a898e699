import type {Locale} from '@/i18n/routing';
import {answerConditionally, type Made, withEtag} from '../conditional';
import {type ReleaseFeed, releaseFeeds} from './paths';
import {releaseFeed} from './releases';

const made = new Map<string, Made>();

/** Answers with a feed of the release notes, made once for a process. A shared cache may keep it for an hour. */
export function sendReleases(request: Request, locale: Locale, form: ReleaseFeed): Response {
  const key = `${locale} ${form}`;
  const known = made.get(key) ?? withEtag(releaseFeed(locale, form));
  made.set(key, known);
  return answerConditionally(request, known, {
    'Content-Type': `${releaseFeeds[form].type}; charset=utf-8`,
    'Cache-Control': 'public, max-age=3600'
  });
}
