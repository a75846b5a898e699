import {securityText} from '@/lib/machine/security-text';

export const dynamic = 'force-dynamic';

export function GET() {
  const text = securityText();
  if (text === undefined) return new Response('This installation names no contact: SECURITY_CONTACT is not set.\n', {status: 404});
  return new Response(text, {headers: {'Content-Type': 'text/plain; charset=utf-8', 'Cache-Control': 'public, max-age=3600'}});
}
