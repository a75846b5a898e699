import {expect, test} from '@playwright/test';
import {locales} from '@/i18n/routing';
import {startPortal} from '../../own-portal';
import {otherAddresses, sweptAddresses} from '../addresses';
import {Findings, note} from '../figures';
import {hostileRequests} from '../hostile';
import {answerFaults} from '../hostile-faults';
import {type RawRequest, sendRaw} from '../raw';
import {builtFiles, megabytes} from '../server';

// biome-ignore lint/correctness/noEmptyPattern: Playwright reads a fixture's needs from its first parameter
test('no request, however wrong, harms the server or another reader', async ({}, info) => {
  test.setTimeout(300_000);
  const routes = [...locales.flatMap(sweptAddresses), ...otherAddresses()];
  const requests = hostileRequests(routes, 20261125, 1000);
  const others = hostileRequests(routes, 20261126, 1600).slice(-1600);
  expect(requests.length).toBeGreaterThan(2000);
  const server = await startPortal();
  const port = Number(new URL(server.origin).port);
  const findings = new Findings();
  try {
    /** Sends them all, a few at a time. */
    const send = async (batch: RawRequest[]) => {
      const waiting = [...batch];
      const work = async () => {
        for (let request = waiting.pop(); request; request = waiting.pop()) {
          const answer = await sendRaw(port, request);
          const what = `${request.kind}: ${request.method} ${request.target.slice(0, 100)} [${request.lines.map((line) => line.slice(0, 60)).join(' | ')}]`;
          findings.add(what, answerFaults(request, answer, server.origin));
        }
      };
      await Promise.all(Array.from({length: 4}, work));
    };
    // The server says it is ready a moment before its start is over; an answer shows that it is.
    const files = builtFiles();
    await sendRaw(port, {kind: 'first', method: 'GET', target: '/', lines: ['Host: localhost']});
    await send(requests);
    // What the server keeps of pages that exist is bounded and no growth: it has them all before the measure is taken.
    const lines = ['Host: localhost', 'Accept-Encoding: br'];
    await send(locales.flatMap(sweptAddresses).map((target): RawRequest => ({kind: 'plain', method: 'GET', target, lines})));
    const held = megabytes(server.pid);
    await send(others);
    const grown = megabytes(server.pid) - held;
    note(info, 'hostile requests', {
      requests: requests.length + others.length,
      checks: (requests.length + others.length) * 6,
      errors: findings.count
    });
    expect(findings.report()).toEqual({});
    expect(grown, 'megabytes the server grew by while it answered more requests of the same kinds').toBeLessThan(80);
    expect(builtFiles()).toEqual(files);
    expect(server.said()).not.toMatch(/\bat .+\(.+:\d+:\d+\)/);
  } finally {
    await server.close();
  }
});
