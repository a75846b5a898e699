import {type NextRequest, NextResponse} from 'next/server';
import {publicPath} from './i18n/base-path';
import {noteDead} from './lib/insights/dead';
import {type Decision, route} from './lib/routing/router';
import {browserFiles} from './lib/server/browser-files';
import {keptUntilBuild} from './lib/server/conditional';
import {env} from './lib/server/env';
import {isFromHere} from './lib/server/same-origin';
import {contentSecurityPolicy, hashSource} from './lib/server/security-headers';

/**
 * Next would keep the body of what passes here in memory, and cut it at 10 MB: what takes a body answers for itself. The front page
 * is named too, since below a base path its address has nothing that the pattern could match.
 */
export const config = {matcher: ['/', '/((?!_next/|api/(?:try/|(?:ask|feedback|searched|insights)$)|mcp/?$).*)']};

/** Carries out what `lib/routing/router.ts` decides. */
export default function proxy(request: NextRequest): NextResponse {
  if (request.method !== 'GET' && request.method !== 'HEAD') return refused(request.method);
  const {pathname, search} = request.nextUrl;
  const decision = route({
    pathname,
    search,
    acceptLanguage: request.headers.get('accept-language'),
    accept: request.headers.get('accept'),
    fromHere: isFromHere(request.headers)
  });
  if (decision.kind === 'notFound' && request.method === 'GET') noteDead(pathname, request.headers);
  const response = answer(request, decision);
  if (decision.kind === 'page' && decision.markdown) response.headers.append('Link', markdownLink(decision.markdown));
  if (decision.kind === 'text' && decision.byAccept) {
    // A cache that keeps the HTML of this address must never hand this out in its place, nor the other way round.
    response.headers.set('Vary', 'Accept');
    response.headers.set('Cache-Control', 'private, no-cache');
  }
  if ('negotiated' in decision && decision.negotiated) {
    response.headers.set('Vary', 'Accept-Language, Sec-Fetch-Site, Referer');
    response.headers.set('Cache-Control', 'private, no-cache');
  }
  return response;
}

/** Pages and files are only read. */
function refused(method: string): NextResponse {
  return new NextResponse(null, {status: method === 'OPTIONS' ? 204 : 405, headers: {Allow: 'GET, HEAD, OPTIONS'}});
}

function answer(request: NextRequest, decision: Decision): NextResponse {
  switch (decision.kind) {
    case 'pass':
      return NextResponse.next();
    case 'page':
      if (decision.file) return NextResponse.rewrite(inner(request, decision.inner));
      return decision.onDemand || process.env.NODE_ENV === 'development'
        ? onDemand(request, decision.inner)
        : NextResponse.rewrite(inner(request, decision.inner), {headers: {'Cache-Control': keptUntilBuild}});
    case 'text':
      return NextResponse.rewrite(inner(request, decision.inner));
    case 'notFound':
      // A page may be there tomorrow: a shared cache keeps its absence for a minute.
      return NextResponse.rewrite(inner(request, decision.inner), {
        status: 404,
        headers: {'Cache-Control': 'public, max-age=0, s-maxage=60'}
      });
    case 'platform':
      return NextResponse.redirect(env.PLATFORM_ORIGIN + decision.to, 307);
    case 'redirect':
      return NextResponse.redirect(new URL(publicPath(decision.to), request.nextUrl.origin), decision.status);
  }
}

/** A page rendered now carries Next's scripts, which are allowed by a nonce. */
function onDemand(request: NextRequest, path: string): NextResponse {
  const development = process.env.NODE_ENV === 'development';
  const nonce = Buffer.from(crypto.randomUUID()).toString('base64');
  const policy = contentSecurityPolicy(`'nonce-${nonce}'`, hashSource(browserFiles().beforePaint));
  const headers = new Headers(request.headers);
  headers.set('content-security-policy', policy);
  const response = NextResponse.rewrite(inner(request, path), {request: {headers}});
  // Next's development server runs code that no policy would allow.
  if (development) response.headers.set('content-security-policy', '');
  else response.headers.set('content-security-policy', policy);
  response.headers.set('cache-control', 'private, no-cache');
  return response;
}

/** Where the same page stands as Markdown (RFC 8288), as a reference relative to the page itself. */
function markdownLink(path: string): string {
  return `<${publicPath(path)}>; rel="alternate"; type="text/markdown"`;
}

function inner(request: NextRequest, path: string): URL {
  const url = new URL(request.nextUrl);
  url.pathname = publicPath(path);
  return url;
}
