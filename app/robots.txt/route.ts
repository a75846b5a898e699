import {env} from '@/lib/env';
import {robots} from '@/lib/sitemap';

export const dynamic = 'force-dynamic';

export function GET() {
  return new Response(robots(env.SITE_INDEXABLE), {
    headers: {'Content-Type': 'text/plain; charset=utf-8', 'Cache-Control': 'public, max-age=3600'}
  });
}
