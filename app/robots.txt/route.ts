import {robots} from '@/lib/machine/sitemap';
import {env} from '@/lib/server/env';
import {sendMade} from '@/lib/server/made-files';

const headers = {'Content-Type': 'text/plain; charset=utf-8', 'Cache-Control': 'public, max-age=3600'};

export function GET(request: Request) {
  return sendMade(request, 'robots.txt', headers, () => robots(env.SITE_INDEXABLE));
}
