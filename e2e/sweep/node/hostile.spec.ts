import {expect, test} from '@playwright/test';
import {locales} from '@/i18n/routing';
import {needs} from '../../needs';
import {type OwnPortal, startPortal} from '../../own-portal';
import {freePort, nginx, startCache} from '../../shared-cache';
import {amount, otherAddresses, share, sweptAddresses} from '../addresses';
import {Findings, note} from '../figures';
import {hostileRequests} from '../hostile';
import {answerFaults, isLeftToNginx} from '../hostile-faults';
import {type RawRequest, sendRaw} from '../raw';
import {builtFiles, megabytes} from '../server';

test.setTimeout(300_000);

const pages = locales.flatMap(sweptAddresses);
const routes = [...pages, ...otherAddresses()];

/** Sends requests, a few at a time, and gathers what is wrong with the answers. */
async function send(batch: RawRequest[], port: number, findings: Findings): Promise<void> {
  const waiting = [...batch];
  const work = async () => {
    for (let request = waiting.pop(); request; request = waiting.pop()) {
      const answer = await sendRaw(port, request);
      const what = `${request.kind}: ${request.method} ${request.target.slice(0, 100)} [${request.lines.map((line) => line.slice(0, 60)).join(' | ')}]`;
      findings.add(what, answerFaults(request, answer, `http://localhost:${port}`));
    }
  };
  await Promise.all(Array.from({length: 4}, work));
}

// biome-ignore lint/correctness/noEmptyPattern: Playwright reads a fixture's needs from its first parameter
test('no request, however wrong, harms the server or another reader', async ({}, info) => {
  const requests = share(hostileRequests(routes, 20261125, amount(1000)).filter((request) => !isLeftToNginx(request)));
  expect(requests.length).toBeGreaterThan(300);
  const server = await startPortal();
  const findings = new Findings();
  try {
    // The server says it is ready a moment before its start is over; an answer shows that it is.
    const files = builtFiles();
    await sendRaw(server.port, {kind: 'first', method: 'GET', target: '/', lines: ['Host: localhost']});
    await send(requests, server.port, findings);
    const further = process.env.PROOF ? await growth(server, findings) : {sent: 0, megabytes: 0};
    const sent = requests.length + further.sent;
    note(info, 'hostile requests', {requests: sent, checks: sent * 6, errors: findings.count});
    expect(findings.report()).toEqual({});
    expect(further.megabytes, 'megabytes the server grew by while it answered more requests of the same kinds').toBeLessThan(80);
    expect(builtFiles()).toEqual(files);
    expect(server.said()).not.toMatch(/\bat .+\(.+:\d+:\d+\)/);
  } finally {
    await server.close();
  }
});

/** Sends further requests of the same kinds, and how much the server grew meanwhile. */
async function growth({port, pid}: OwnPortal, findings: Findings): Promise<{sent: number; megabytes: number}> {
  const others = hostileRequests(routes, 20261126, 1600)
    .slice(-1600)
    .filter((request) => !isLeftToNginx(request));
  // What the server keeps of pages that exist is bounded and no growth: it has them all before the measure is taken.
  const plain = pages.map((target): RawRequest => ({kind: 'plain', method: 'GET', target, lines: ['Host: localhost']}));
  await send(plain, port, findings);
  const held = megabytes(pid);
  await send(others, port, findings);
  return {sent: others.length, megabytes: megabytes(pid) - held};
}

// biome-ignore lint/correctness/noEmptyPattern: Playwright reads a fixture's needs from its first parameter
test('nor do those that are left to nginx, nor any other, through the shipped nginx', {tag: '@proof'}, async ({}, info) => {
  needs('nginx', nginx, '"apt-get install nginx" brings it.');
  const all = hostileRequests(routes, 20261127, 1000);
  const requests = all.filter((request, at) => isLeftToNginx(request) || at % 2 === 0);
  expect(all.filter(isLeftToNginx).length).toBeGreaterThan(40);
  const server = await startPortal();
  const port = await freePort();
  const cache = await startCache({port, copies: [server.port], build: 'first'});
  const findings = new Findings();
  try {
    await send(requests, port, findings);
    note(info, 'hostile requests', {requests: requests.length, checks: requests.length * 6, errors: findings.count});
    expect(findings.report()).toEqual({});
    expect(server.said()).not.toMatch(/\bat .+\(.+:\d+:\d+\)/);
  } finally {
    await cache.stop();
    await server.close();
  }
});
