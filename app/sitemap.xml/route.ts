import {answerConditionally, withEtag} from '@/lib/conditional';
import {sitePages} from '@/lib/site-pages';
import {sitemap} from '@/lib/sitemap';

export function GET(request: Request) {
  return answerConditionally(request, withEtag(sitemap(sitePages())), {'Content-Type': 'application/xml; charset=utf-8'});
}
