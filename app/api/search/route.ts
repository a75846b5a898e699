import {createHash} from 'node:crypto';
import type {NextRequest} from 'next/server';
import {searchPortal} from '@/lib/search/portal';
import {readSearchRequest, searchUsage} from '@/lib/search/request';
import type {VersionedAnswer} from '@/lib/search/types';
import {browserFiles} from '@/lib/server/browser-files';

/** The search as JSON; docs/search-api.md describes it. */
export async function GET(request: NextRequest): Promise<Response> {
  const read = readSearchRequest(request.nextUrl.searchParams);
  if ('refusal' in read) {
    const {parameter, expected} = read.refusal;
    const error = {...read.refusal, message: `The parameter "${parameter}" cannot be used. Expected: ${expected}.`};
    return Response.json({error, parameters: searchUsage}, {status: 400, headers: {'Cache-Control': 'no-store'}});
  }
  const answer: VersionedAnswer = {...(await searchPortal(read.request)), version: browserFiles().version};
  const body = JSON.stringify(answer);
  const etag = `"${createHash('sha256').update(body).digest('base64url').slice(0, 22)}"`;
  const headers = {
    'Content-Type': 'application/json; charset=utf-8',
    'Cache-Control': 'public, max-age=60, s-maxage=3600, stale-while-revalidate=86400',
    ETag: etag
  };
  const known = (request.headers.get('if-none-match') ?? '').split(',').map((tag) => tag.trim().replace(/^W\//, ''));
  if (known.includes(etag) || known.includes('*')) return new Response(null, {status: 304, headers});
  return new Response(body, {headers});
}
