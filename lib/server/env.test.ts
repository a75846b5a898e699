import {describe, expect, test} from 'vitest';
import {filingsFile} from '@/lib/filings/file';
import {portal} from '@/portal.config';
import {checkAsk, misspeltSettings, readEnv} from './env';

describe('settings', () => {
  test('have defaults, and an empty one counts as left out', () => {
    const defaults = {PORT: 3000, SITE_URL: 'http://localhost:3000', PLATFORM_ORIGIN: 'https://bigmodel.cn', SITE_INDEXABLE: false};
    expect(readEnv({})).toMatchObject(defaults);
    expect(readEnv({SITE_URL: '', PLATFORM_ORIGIN: '', SITE_INDEXABLE: ''})).toMatchObject(defaults);
  });

  test('are reduced to what is meant', () => {
    expect(
      readEnv({SITE_URL: 'https://docs.example.org/', PLATFORM_ORIGIN: 'http://platform.example:8080/', SITE_INDEXABLE: 'true'})
    ).toMatchObject({
      SITE_URL: 'https://docs.example.org',
      PLATFORM_ORIGIN: 'http://platform.example:8080',
      SITE_INDEXABLE: true
    });
  });

  test('send keys to no other host than the one the pages name, or to this machine', () => {
    const named = new URL(portal.apiBase).origin;
    expect(readEnv({}).API_ORIGIN).toBe(named);
    for (const API_ORIGIN of [named, 'http://localhost:8080', 'http://127.0.0.1:1', 'http://[::1]:3000'])
      expect(readEnv({API_ORIGIN}).API_ORIGIN).toBe(API_ORIGIN);
    for (const API_ORIGIN of [
      named.replace('https', 'http'),
      `${named}:8443`,
      `${named}.elsewhere.test`,
      'http://localhost.elsewhere.test',
      'http://127.0.0.1.elsewhere.test',
      'http://10.0.0.1'
    ]) {
      expect(() => readEnv({API_ORIGIN}), API_ORIGIN).toThrow(
        `API_ORIGIN=${JSON.stringify(API_ORIGIN)}: set it to ${named}, the host of apiBase in portal.config.ts`
      );
    }
  });

  test('of the port are a number that a port can have', () => {
    expect(readEnv({PORT: '65535'}).PORT).toBe(65_535);
    for (const PORT of ['0', '65536', '-1', '3000x', 'http'])
      expect(() => readEnv({PORT}), PORT).toThrow(/^ {2}PORT=".+": set it to a whole number from 1 to 65535/m);
  });

  test('may be as large as their message says', () => {
    expect(readEnv({TRY_IT_SECONDS: '3600'}).TRY_IT_SECONDS).toBe(3600);
  });

  test('that cannot be used are all named, with what they may be', () => {
    expect(() =>
      readEnv({SITE_URL: 'https://example.org/docs', BASE_PATH: 'docs/', PLATFORM_ORIGIN: 'ftp://x', SITE_INDEXABLE: 'yes'})
    ).toThrow(
      [
        'The environment has settings that cannot be used:',
        '  SITE_URL="https://example.org/docs": set it to an address with scheme and host, such as https://docs.example.org; a path below which the portal is served goes into BASE_PATH, or leave it out for the default.',
        '  BASE_PATH="docs/": set it to a path that begins with "/" and does not end with it, such as /docs, or leave it out for the default.',
        '  PLATFORM_ORIGIN="ftp://x": set it to an address with scheme and host and no path, such as https://example.org, or leave it out for the default.',
        '  SITE_INDEXABLE="yes": set it to "true" or "false", or leave it out for the default.'
      ].join('\n')
    );
  });

  test('that are secrets are not repeated where they cannot be used', () => {
    const given = {
      DATABASE_URL: 'mysql://user:hidden@host/portal',
      INSIGHTS_TOKEN: 'hidden',
      ASK_API_KEY: 'hidden key',
      EMBEDDINGS_KEY: 'hidden key'
    };
    for (const name of Object.keys(given)) expect(() => readEnv(given)).toThrow(new RegExp(`^ {2}${name} cannot be used: set it to `, 'm'));
    expect(() => readEnv(given)).not.toThrow(/hidden/);
  });

  test('of the model that answers are checked by a server, not by a build, and send readers’ own keys to the API’s host alone', () => {
    const named = new URL(portal.apiBase).origin;
    const ASK_MODEL = 'some-model';
    const check = (given: Record<string, string>) => () => checkAsk(readEnv({ASK_MODEL, ...given}));
    expect(check({})).toThrow('ASK_ORIGIN is missing beside ASK_MODEL: set it to the address before /chat/completions');
    expect(readEnv({ASK_ORIGIN: `${named}/v1/`}).ASK_ORIGIN).toBe(`${named}/v1`);
    for (const ASK_ORIGIN of [`${named}/v1`, 'http://127.0.0.1:9/v1']) expect(check({ASK_ORIGIN}), ASK_ORIGIN).not.toThrow();
    const elsewhere = 'https://models.elsewhere.test/v1';
    expect(check({ASK_ORIGIN: elsewhere})).toThrow(`ASK_ORIGIN="${elsewhere}" has no ASK_API_KEY beside it`);
    expect(check({ASK_ORIGIN: elsewhere, ASK_API_KEY: 'operator'})).not.toThrow();
    for (const ASK_ORIGIN of ['models.test', 'https://key@models.test/v1', 'https://models.test/v1?key=1'])
      expect(() => readEnv({ASK_ORIGIN}), ASK_ORIGIN).toThrow('ASK_ORIGIN=');
  });

  test('of the service that makes vectors name the API that the pages describe, and may name another', () => {
    expect(readEnv({})).toMatchObject({EMBEDDINGS_MODEL: 'embedding-3', EMBEDDINGS_ORIGIN: `${portal.apiBase}/paas/v4`});
    expect(readEnv({EMBEDDINGS_ORIGIN: 'http://localhost:8080/v1/'}).EMBEDDINGS_ORIGIN).toBe('http://localhost:8080/v1');
    const wrong = {EMBEDDINGS_ORIGIN: 'models.test', EMBEDDINGS_MODEL: 'a model', EMBEDDINGS_DIMENSIONS: '8'};
    for (const [name, value] of Object.entries(wrong)) expect(() => readEnv(wrong), name).toThrow(`  ${name}="${value}": set it to `);
  });

  test('whose name is mistyped are named, and no others', () => {
    expect(misspeltSettings({SITE_URLS: 'x', SITE_URL: 'x', PATH: 'x', HOME: 'x', NODE_ENV: 'x', FILING_FILE: 'x'})).toEqual([
      'SITE_URLS is not a setting and is not read; did you mean SITE_URL?',
      'FILING_FILE is not a setting and is not read; did you mean FILINGS_FILE?'
    ]);
  });
});

test('the data file is a setting', () => {
  expect(readEnv({}).FILINGS_FILE).toBe(filingsFile);
  expect(readEnv({FILINGS_FILE: '/data/filings.json'}).FILINGS_FILE).toBe('/data/filings.json');
  expect(() => readEnv({FILINGS_FILE: 'filings.csv'})).toThrow('FILINGS_FILE="filings.csv": set it to the path of a .json file');
});
