import {sitePages} from '@/lib/docs/site-pages';
import {sitemapPart} from '@/lib/machine/sitemap';
import {answerConditionally, withEtag} from '@/lib/server/conditional';

export async function GET(request: Request, {params}: RouteContext<'/sitemaps/[file]'>) {
  const part = sitemapPart(sitePages(), Number.parseInt((await params).file, 10));
  if (part === undefined) return new Response('There is no such part; /sitemap.xml lists all.\n', {status: 404});
  return answerConditionally(request, withEtag(part), {'Content-Type': 'application/xml; charset=utf-8'});
}
