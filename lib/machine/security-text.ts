import {env} from '../server/env';

/** Where to report a weakness (RFC 9116), from the settings. Undefined where the operator has named no contact. */
export function securityText({SECURITY_CONTACT, SECURITY_EXPIRES, SITE_URL} = env): string | undefined {
  if (!SECURITY_CONTACT) return undefined;
  return [
    `Contact: ${SECURITY_CONTACT}`,
    `Expires: ${SECURITY_EXPIRES}T00:00:00Z`,
    'Preferred-Languages: zh, en',
    `Canonical: ${new URL('/.well-known/security.txt', SITE_URL).href}`,
    ''
  ].join('\n');
}
