import {chmodSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync} from 'node:fs';
import {createServer, type Server, type ServerResponse} from 'node:http';
import {type AddressInfo, connect} from 'node:net';
import {tmpdir} from 'node:os';
import {join, resolve} from 'node:path';
import {expect, test} from '@playwright/test';
import {generateFilings} from '@/lib/filings/generate.fixture';
import {serialise} from '@/scripts/filings/store';
import {isBuilt} from '@/scripts/run.mjs';
import {needsOfTests} from '../needs';
import {freePort, startPortal} from '../own-portal';
import {type Program, startProgram, whyNoMounts, whyNotAsNobody, withMounts} from '../process';

test.describe.configure({timeout: 150_000});

const started: Program[] = [];

/** Starts a program that ends with its test, however that ends. */
const run = (...all: Parameters<typeof startProgram>) => {
  const program = startProgram(...all);
  started.push(program);
  return program;
};

test.afterEach(() => {
  for (const {stop} of started.splice(0)) stop();
});

test.beforeEach(() => {
  expect(isBuilt(), 'whether the build is of these sources and settings; if not, these tests would make one: npm run build').toBe(true);
});

/** What Next ends with after SIGTERM: 128 and the number of the signal. */
const terminated = 143;

const npmCommand = () => ['npm', 'start'];
const start = [process.execPath, 'scripts/start.mjs'];
const next = (port: number) => [process.execPath, 'node_modules/next/dist/bin/next', 'start', '--port', String(port)];

/** The first request loads the proxy and the route: on a machine that others use, that has taken more than five seconds. */
const firstRequest = {timeout: 60_000};

const listen = async (server: Server, port = 0) => {
  await new Promise<void>((done) => server.listen(port, done));
  return (server.address() as AddressInfo).port;
};

/** An API that answers when it is told to: a request through the portal is open as long as one likes. */
async function heldApi() {
  const held: ServerResponse[] = [];
  const server = createServer((_, response) => held.push(response));
  const port = await listen(server);
  return {
    settings: {API_ORIGIN: `http://127.0.0.1:${port}`},
    arrived: () => held.length,
    release: () => held[0]?.writeHead(200, {'content-type': 'application/json'}).end('{"id":"late"}'),
    close: () => server.closeAllConnections()
  };
}

/** Whether a port takes a new connection. One that is kept alive would be answered on as long as it is used. */
const takesConnections = (port: number) =>
  new Promise<boolean>((resolve) => {
    const socket = connect(port, 'localhost');
    socket.once('connect', () => resolve(true)).once('error', () => resolve(false));
    socket.once('connect', () => socket.destroy());
  });

const askApi = (port: number) =>
  fetch(`http://localhost:${port}/api/try/chatCompletions`, {
    method: 'POST',
    headers: {'sec-fetch-site': 'same-origin', authorization: 'Bearer test-held-key', 'content-type': 'application/json'},
    body: '{"model":"glm-4.6"}'
  });

for (const [name, command] of [
  ['npm start', npmCommand],
  ['scripts/start.mjs', () => start],
  ['next start', next]
] as const) {
  // Of the three, the first starts the second, which starts the third.
  test(`told to end, "${name}" finishes the request it has and ends as Next does`, {
    tag: command === npmCommand ? [] : '@proof'
  }, async () => {
    const [api, port] = [await heldApi(), await freePort()];
    const program = run(command(port), {settings: {...api.settings, PORT: String(port)}});
    await program.says(new RegExp(`http://localhost:${port}\\n[\\s\\S]*Ready`));
    const answer = askApi(port);
    await expect.poll(api.arrived, firstRequest).toBe(1);
    program.child.kill('SIGTERM');
    await expect.poll(() => takesConnections(port), firstRequest).toBe(false);
    api.release();
    expect(await (await answer).json()).toEqual({id: 'late'});
    expect(await program.ended, program.output()).toBe(terminated);
    api.close();
  });
}

test('started twice on a port, the second says so and what to do', async () => {
  const server = createServer();
  const port = await listen(server);
  const second = run(start, {settings: {PORT: String(port)}});
  expect(await second.ended).toBe(1);
  expect(second.output()).toBe(
    `Port ${port} is in use, perhaps by this portal, started before. Stop that program, or choose another port: PORT=${port + 1} npm start\n`
  );
  server.close();
});

test('a setting that cannot be used is named with its remedy, and nothing is served', async () => {
  const wrong: [Record<string, string>, string][] = [
    [{PORT: '99999'}, '  PORT="99999": set it to a whole number from 1 to 65535, or leave it out for the default.\n'],
    [{PORT: 'http'}, '  PORT="http": set it to a whole number from 1 to 65535, or leave it out for the default.\n'],
    [{TRY_IT_SECONDS: 'many'}, '  TRY_IT_SECONDS="many": set it to a whole number from 1 to 3600, or leave it out for the default.\n'],
    [{FILINGS_FILE: 'nowhere/records.json'}, 'nowhere/records.json']
  ];
  const programs = wrong.map(([settings]) => run(start, {settings}));
  for (const [index, [, line]] of wrong.entries()) {
    const {ended, output} = programs[index] as Program;
    expect(await ended, line).toBe(1);
    expect(output()).toContain(line);
    expect(output()).not.toMatch(/Next\.js|http:\/\/localhost:\d+\n|^\s+at /m);
  }
  // What starts the server without that script refuses too.
  const port = await freePort();
  const bare = run(next(port), {settings: {TRY_IT_SECONDS: '-1'}});
  expect(await bare.ended).toBe(1);
  expect(bare.output()).toContain('TRY_IT_SECONDS="-1": set it to a whole number from 1 to 3600');
});

/** One address of each kind of answer, and one of a page that the build does not have. */
const served = (record: string) => [
  '/dev/howuse/introduction',
  '/en/dev/faq',
  '/en/dev/api/model/rerank',
  '/en/search?q=api',
  '/login',
  `/dev/howuse/Filing/${record}`,
  `/en/dev/howuse/Filing/${record}`,
  '/dev/howuse/Filing/check?q=Beijing',
  '/en/dev/faq.md',
  '/llms.txt',
  '/filings.json',
  '/openapi.json',
  '/releases.atom',
  '/sitemap.xml',
  '/api/search?q=api',
  '/en/og/dev/faq.png',
  '/readyz'
];

/** The line by which a portal that can write nowhere says that it keeps nothing. */
const notKept = /^What readers tell (?:is not kept|could not be written).*$/gm;

/** Starts a portal whose registry has a record that no build knows, asks for one answer of each kind twice, and ends it. */
async function serves(make: (command: string[]) => string[], asNobody = false): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'running-'));
  const list = generateFilings(3, `T${process.pid}x${Date.now().toString(36)}`);
  const file = join(folder, 'records.json');
  // A temporary folder is its maker's alone; whoever runs the portal has to read it.
  chmodSync(folder, 0o755);
  writeFileSync(file, serialise(list));
  const port = await freePort();
  const program = run(make(next(port)), {settings: {FILINGS_FILE: file}, asNobody});
  try {
    await program.says(/Ready/);
    for (const path of served(encodeURIComponent(list.records[0]?.number ?? ''))) {
      for (const round of [1, 2]) expect((await fetch(`http://localhost:${port}${path}`)).status, `${path}, ${round}`).toBe(200);
    }
    expect((await fetch(`http://localhost:${port}/en/no-such-page`)).status).toBe(404);
    program.child.kill('SIGTERM');
    expect(await program.ended).toBe(terminated);
    return program.output();
  } finally {
    rmSync(folder, {recursive: true, force: true});
  }
}

test('a build that is not of these settings is made anew, or it is said why it cannot be', async () => {
  needsOfTests('root', whyNotAsNobody());
  const program = run(start, {settings: {HSTS: 'true', PORT: String(await freePort())}, asNobody: true});
  expect(await program.ended).toBe(1);
  expect(program.output()).toMatch(
    /^Sources or settings have changed since the last build, and \S+ cannot be written to \(EACCES\)\. Run "npm run build"/
  );
});

test('a user who owns nothing can run it', {tag: '@proof'}, async () => {
  needsOfTests('root', whyNotAsNobody());
  await serves((command) => command, true);
});

test.describe('with file systems of its own', {tag: '@proof'}, () => {
  test.beforeEach(() => needsOfTests('mounts', whyNoMounts()));

  test('it serves from a read-only file system', async () => {
    const mounts =
      'mount --bind "$PWD" "$PWD"; mount -o remount,bind,ro "$PWD"; cd "$PWD"; if touch .next/written 2>/dev/null; then exit 9; fi';
    const output = await serves((command) => withMounts(mounts, command));
    expect(output.match(notKept)).toHaveLength(1);
  });

  test('it serves when the disk is full', async () => {
    const mounts =
      'disk=$(mktemp -d); mount -t tmpfs -o size=64k none "$disk"; mkdir "$disk/upper" "$disk/work"; ' +
      'mount -t overlay -o lowerdir="$PWD",upperdir="$disk/upper",workdir="$disk/work" none "$PWD"; cd "$PWD"; ' +
      'head -c 100000 /dev/zero > full 2>/dev/null || true; if (echo more > more) 2>/dev/null; then exit 9; fi';
    const output = await serves((command) => withMounts(mounts, command));
    expect(output.replace(notKept, '')).not.toMatch(/ENOSPC/);
    expect(output.match(notKept)).toHaveLength(1);
  });
});

test('what is missing is named by /readyz without a path of the machine', {tag: '@proof'}, async () => {
  const folder = mkdtempSync(join(tmpdir(), 'unready-'));
  for (const name of readdirSync('.')) if (name !== '.cache') symlinkSync(resolve(name), join(folder, name));
  const portal = await startPortal({}, folder);
  for (const _ of [1, 2]) {
    const response = await fetch(`${portal.origin}/readyz`);
    expect(response.status).toBe(503);
    expect(await response.json()).toEqual({status: 'not ready', part: 'search', remedy: 'The log of the server says why.'});
  }
  expect((await fetch(`${portal.origin}/healthz`)).status).toBe(200);
  expect(portal.said().match(/"search" is not ready\. \.cache\/search\/zh\.jsonl is missing\. Run "npm run build"/g)).toHaveLength(1);
  await portal.close();
  rmSync(folder, {recursive: true});
});
