import {type Locale, languageTag} from '@/i18n/routing';
import {textIn} from '@/i18n/texts';
import type {LocalizedText} from '@/lib/data/schema';
import type {SitePage} from '@/lib/docs/site-page';
import {siteSections} from '@/lib/docs/site-pages';
import {answerConditionally, type Made, withEtag} from '@/lib/server/conditional';
import {portal} from '@/portal.config';
import {drawCard} from './card';
import {cardPath} from './paths';

const drawn = new Map<string, Promise<Made>>();
const limit = 100;

function pageOfCard(path: string) {
  for (const section of siteSections()) {
    const page = section.pages.find((each) => cardPath(each.path) === path);
    if (page) return {section, page};
  }
  return undefined;
}

/** The texts on a page's card. */
export function cardOf(locale: Locale, section: {label: LocalizedText}, {title, description}: SitePage) {
  return {
    site: textIn(portal.name, locale),
    section: section.label[locale],
    title: title[locale],
    description: description[locale],
    lang: languageTag[locale]
  };
}

/** Answers with a page's card, drawn when it is first asked for; the latest hundred are kept. `file` are the parts behind `/og`. */
export async function sendCard(request: Request, locale: Locale, file: string[]): Promise<Response> {
  const path = `/og/${file.join('/')}`;
  const found = pageOfCard(path) ?? pageOfCard(`/og/${file.map(encodeURIComponent).join('/')}`);
  if (!found) return new Response('There is no page of this card.\n', {status: 404});
  const key = locale + path;
  const card = drawn.get(key) ?? drawCard(cardOf(locale, found.section, found.page)).then((bytes) => withEtag(new Uint8Array(bytes)));
  drawn.set(key, card);
  card.catch(() => drawn.delete(key));
  if (drawn.size > limit) drawn.delete(drawn.keys().next().value as string);
  return answerConditionally(request, await card, {'Content-Type': 'image/png', 'Cache-Control': 'public, max-age=86400'});
}
