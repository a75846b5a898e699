import {expect, test} from 'vitest';
import {readEnv} from '@/lib/server/env';
import {securityText} from './security-text';

test('security.txt comes from the settings, which need a contact and its day', () => {
  const settings = readEnv({
    SECURITY_CONTACT: 'mailto:security@example.org',
    SECURITY_EXPIRES: '2027-06-30',
    SITE_URL: 'https://docs.example.org'
  });
  expect(securityText(settings)).toBe(
    'Contact: mailto:security@example.org\nExpires: 2027-06-30T00:00:00Z\nPreferred-Languages: zh, en\nCanonical: https://docs.example.org/.well-known/security.txt\n'
  );
  expect(securityText(readEnv({}))).toBeUndefined();
  expect(() => readEnv({SECURITY_CONTACT: 'mailto:security@example.org'})).toThrow(
    /SECURITY_EXPIRES is missing beside SECURITY_CONTACT: set it to a day such as 2027-06-30, or leave both out\./
  );
  expect(() => readEnv({SECURITY_CONTACT: 'security@example.org', SECURITY_EXPIRES: '2027-06-30'})).toThrow(
    /SECURITY_CONTACT="security@example\.org"/
  );
});
