import {sitePages} from '@/lib/docs/site-pages';
import {sitemap} from '@/lib/machine/sitemap';
import {answerConditionally, withEtag} from '@/lib/server/conditional';

export function GET(request: Request) {
  return answerConditionally(request, withEtag(sitemap(sitePages())), {'Content-Type': 'application/xml; charset=utf-8'});
}
