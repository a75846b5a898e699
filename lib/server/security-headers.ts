import {createHash} from 'node:crypto';
import {env} from './env';

/** A hash source of a content security policy for the text of an inline script or style sheet. */
export function hashSource(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}

/**
 * The content security policy of a document: nothing runs but files of this site and the inline scripts that `scripts` names, by
 * hash or nonce, and nothing is asked of another host.
 */
export function contentSecurityPolicy(...scripts: string[]): string {
  return [
    "default-src 'none'",
    ["script-src 'self'", ...scripts].join(' '),
    "style-src 'self'",
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "media-src 'self' blob: data:",
    "manifest-src 'self'",
    `form-action 'self' ${env.PLATFORM_ORIGIN}`,
    "frame-ancestors 'none'",
    "base-uri 'none'",
    "object-src 'none'"
  ].join('; ');
}

/** Headers of every answer, whatever it is. Search engines are told not to index any of it unless a setting allows it; `Strict-Transport-Security` is behind a setting, since it binds a whole host. */
export function securityHeaders({SITE_INDEXABLE, HSTS} = env): {key: string; value: string}[] {
  return [
    {key: 'X-Content-Type-Options', value: 'nosniff'},
    {key: 'Referrer-Policy', value: 'strict-origin-when-cross-origin'},
    {key: 'Permissions-Policy', value: 'camera=(), geolocation=(), microphone=(), payment=(), usb=()'},
    {key: 'Cross-Origin-Opener-Policy', value: 'same-origin'},
    {key: 'Cross-Origin-Resource-Policy', value: 'same-origin'},
    // A re-creation must not pose as the original by default.
    ...(SITE_INDEXABLE ? [] : [{key: 'X-Robots-Tag', value: 'noindex'}]),
    ...(HSTS ? [{key: 'Strict-Transport-Security', value: 'max-age=63072000; includeSubDomains'}] : [])
  ];
}
