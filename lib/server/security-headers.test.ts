import {expect, test} from 'vitest';
import {readEnv} from './env';
import {contentSecurityPolicy, hashSource, securityHeaders} from './security-headers';

test('a policy allows no inline script by name alone', () => {
  const policy = contentSecurityPolicy(hashSource('1'));
  expect(policy).not.toContain('unsafe-inline');
  expect(policy).not.toContain('unsafe-eval');
  for (const directive of ["frame-ancestors 'none'", "base-uri 'none'", "object-src 'none'", "form-action 'self'"]) {
    expect(policy).toContain(directive);
  }
});

test('a setting, and nothing else, binds the host to encrypted connections', () => {
  const bound = (settings: Record<string, string>) =>
    securityHeaders(readEnv(settings))
      .filter(({key}) => key === 'Strict-Transport-Security')
      .map(({value}) => value);
  expect(bound({HSTS: 'true'})).toEqual(['max-age=63072000; includeSubDomains']);
  expect(bound({HSTS: 'false'})).toEqual([]);
  expect(bound({})).toEqual([]);
});

test('search engines are told not to index until a setting allows it', () => {
  const told = (settings: Record<string, string>) =>
    securityHeaders(readEnv(settings)).some(({key, value}) => key === 'X-Robots-Tag' && value === 'noindex');
  expect([told({}), told({SITE_INDEXABLE: 'true'})]).toEqual([true, false]);
});
