import {writeFileSync} from 'node:fs';
import {expect, test} from '@playwright/test';
import {localePath} from '@/i18n/navigation';
import {locales} from '@/i18n/routing';
import {operations} from '@/lib/openapi/operations';
import {requestOf} from '@/lib/openapi/samples';
import {freePort} from '../shared-cache';
import {note} from '../sweep/figures';
import {run, start} from './tool';

/** A body as a browser sends a form; what begins with @ is a file. */
function formOf(body: Record<string, unknown>): FormData {
  const form = new FormData();
  for (const [name, value] of Object.entries(body)) {
    const text = typeof value === 'string' ? value : JSON.stringify(value);
    if (text.startsWith('@')) form.append(name, new Blob(['x']), text.slice(1));
    else form.append(name, text);
  }
  return form;
}

/** The published document of each language, as a file. */
test.beforeEach(async ({request}) => {
  for (const locale of locales)
    writeFileSync(test.info().outputPath(`${locale}.json`), await (await request.get(localePath(locale, '/openapi.json'))).body());
});

for (const locale of locales) {
  test(`Spectral has nothing to say about the document in ${locale}`, async () => {
    const {code, output} = run('@stoplight/spectral-cli', 'spectral', [
      'lint',
      test.info().outputPath(`${locale}.json`),
      '--ruleset=e2e/checkers/spectral.yaml',
      '--fail-severity=hint'
    ]);
    expect(code, output).toBe(0);
  });

  test(`Redocly has nothing to say about the document in ${locale}`, async () => {
    const file = test.info().outputPath(`${locale}.json`);
    const {code, output} = run('@redocly/cli', 'redocly', ['lint', file, '--config=e2e/checkers/redocly.yaml']);
    expect(code, output).toBe(0);
    expect(output).not.toMatch(/You have \d+ warning/);
  });

  test(`a mock that Prism makes of the document in ${locale} takes every documented request`, async () => {
    test.setTimeout(120_000);
    const port = await freePort();
    const base = `http://127.0.0.1:${port}`;
    const stop = await start(
      '@stoplight/prism-cli',
      'prism',
      ['mock', '--errors', '-p', String(port), test.info().outputPath(`${locale}.json`)],
      /listening/
    );
    const refused: string[] = [];
    let sent = 0;
    for (const operation of operations(locale)) {
      const [media] = Object.values(operation.raw.requestBody?.content ?? {});
      const examples = media?.examples ? Object.values(media.examples).map(({value}) => value) : [undefined];
      for (const example of examples) {
        const {method, url, kind, body, answer} = requestOf(base, operation, example);
        const response = await fetch(url, {
          method,
          headers: {
            authorization: 'Bearer id.secret',
            ...(answer === 'stream' && {accept: 'text/event-stream'}),
            ...(kind === 'json' && {'content-type': 'application/json'})
          },
          body: kind === 'none' ? undefined : kind === 'form' ? formOf(body) : JSON.stringify(body)
        });
        sent++;
        if (response.status !== 200) refused.push(`${method} ${url} ${response.status} ${(await response.text()).slice(0, 400)}`);
      }
    }
    const headers = {authorization: 'Bearer id.secret', 'content-type': 'application/json'};
    const wrong = await fetch(`${base}/paas/v4/embeddings`, {method: 'POST', headers, body: '{"model":"embedding-3"}'});
    expect(wrong.status, 'a request that lacks a field').toBe(400);
    stop();
    note(test.info(), 'documented requests', {requests: sent, errors: refused.length});
    expect(sent).toBeGreaterThan(operations(locale).length);
    expect(refused).toEqual([]);
  });
}
