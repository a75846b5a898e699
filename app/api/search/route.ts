import type {NextRequest} from 'next/server';
import {searchPortal} from '@/lib/search/portal';
import {readSearchRequest, searchUsage} from '@/lib/search/request';
import type {VersionedAnswer} from '@/lib/search/types';
import {browserFiles} from '@/lib/server/browser-files';
import {answerConditionally, withEtag} from '@/lib/server/conditional';

/** The search as JSON; docs/search-api.md describes it. */
export async function GET(request: NextRequest): Promise<Response> {
  const read = readSearchRequest(request.nextUrl.searchParams);
  if ('refusal' in read) {
    const {parameter, expected} = read.refusal;
    const error = {...read.refusal, message: `The parameter "${parameter}" cannot be used. Expected: ${expected}.`};
    return Response.json({error, parameters: searchUsage}, {status: 400, headers: {'Cache-Control': 'no-store'}});
  }
  const answer: VersionedAnswer = {...(await searchPortal(read.request)), version: browserFiles().version};
  return answerConditionally(request, withEtag(JSON.stringify(answer)), {
    'Content-Type': 'application/json; charset=utf-8',
    'Cache-Control': 'public, max-age=60, s-maxage=3600, stale-while-revalidate=86400'
  });
}
