import {spawn, spawnSync} from 'node:child_process';
import {mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {createServer} from 'node:http';
import type {AddressInfo} from 'node:net';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {expect, test} from '@playwright/test';
import {locales} from '@/i18n/routing';
import {docs} from '@/lib/docs';
import {operations} from '@/lib/openapi/operations';
import {requestOf, samplesOf} from '@/lib/openapi/samples';
import {readPage} from '@/scripts/checks/page';

/** Pieces of an answer: Chinese, a character that some readers take for the end of a line, and one that is longer than their buffers. */
const pieces = ['大海是蓝色的。', '一行\u2028还是\u0085一行，', '浪'.repeat(70_000), '完。'];
const answer = pieces.join('');
const event = (content: string, finish: string | null = null) =>
  `data: ${JSON.stringify({id: '1', choices: [{index: 0, delta: {content}, finish_reason: finish}]})}`;
const lines = [...pieces.map((piece) => event(piece)), event('', 'stop'), 'data: [DONE]'];

/** An API that names no charset and cuts its stream after every few bytes, inside characters and events. */
const server = createServer(async (request, response) => {
  request.resume();
  response.writeHead(200, {'content-type': 'text/event-stream'});
  const bytes = Buffer.from(lines.map((line) => `${line}\n\n`).join(''));
  for (let at = 0; at < bytes.length; ) {
    const size = at < 2000 || at > bytes.length - 500 ? 7 : 8191;
    response.write(bytes.subarray(at, at + size));
    at += size;
    await new Promise(setImmediate);
  }
  response.end();
});

let folder = '';
let address = '';

test.beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'samples-'));
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
test.afterAll(() => {
  server.close();
  rmSync(folder, {recursive: true, force: true});
});

const works = (command: string, ...args: string[]) => spawnSync(command, args).status === 0;

/** How a sample is run, and whether it can be on this machine. */
const languages: Record<string, {file: string; command: string; args: string[]; here: () => boolean}> = {
  bash: {file: 'call.sh', command: 'bash', args: [], here: () => works('curl', '--version')},
  python: {file: 'call.py', command: 'python3', args: [], here: () => works('python3', '-c', 'import requests')},
  javascript: {file: 'call.mjs', command: process.execPath, args: [], here: () => true},
  java: {file: 'Call.java', command: 'java', args: ['-Dfile.encoding=UTF-8'], here: () => works('java', '-version')},
  go: {file: 'call.go', command: 'go', args: ['run'], here: () => works('go', 'version')}
};

/** Runs a sample against the server above, in a process that says nothing of an encoding. What it prints. */
async function run(language: string, code: string, name: string): Promise<string> {
  const {file, command, args} = languages[language] as (typeof languages)[string];
  const path = join(mkdtempSync(join(folder, 'run-')), file);
  writeFileSync(path, code.replaceAll('https://open.bigmodel.cn', address));
  const {LANG: _, LC_ALL: __, PYTHONIOENCODING: ___, ...env} = process.env;
  const child = spawn(command, [...args, path], {env: {...env, PYTHONUTF8: '1', ZHIPU_API_KEY: 'test'}});
  const out: Buffer[] = [];
  const err: Buffer[] = [];
  child.stdout.on('data', (chunk) => out.push(chunk));
  child.stderr.on('data', (chunk) => err.push(chunk));
  const code_ = await new Promise((done) => child.once('exit', done));
  expect(code_, `${name}: ${Buffer.concat(err)}`).toBe(0);
  return Buffer.concat(out).toString('utf8');
}

const chat = operations('en').find(({id}) => id === 'chatCompletions');
const request =
  chat && requestOf('https://open.bigmodel.cn/api', chat, {model: 'glm-4.6', stream: true, messages: [{role: 'user', content: 'x'}]});

for (const {language, label, code} of request ? samplesOf(request) : []) {
  test(`the ${label} sample of a stream prints every event whole`, async () => {
    test.setTimeout(90_000);
    test.skip(!languages[language]?.here(), `${language} is not on this machine`);
    const printed = await run(language, code, label);
    expect(printed.split('\n').filter((line) => line.startsWith('data:'))).toEqual(lines);
  });
}

for (const language of ['python', 'javascript']) {
  test(`the samples of pages that read a stream in ${language} themselves lose nothing`, async () => {
    test.setTimeout(180_000);
    test.skip(!languages[language]?.here(), `${language} is not on this machine`);
    let count = 0;
    for (const locale of locales) {
      for (const slug of docs.list(locale)) {
        const doc = docs.get(locale, slug);
        if (!doc) continue;
        for (const sample of readPage(doc).samples) {
          if (sample.language !== language || !/iter_lines|response\.body\b/.test(sample.code)) continue;
          // Some only show where the reading stands in a program of the reader's.
          if (!/requests\.|await fetch\(/.test(sample.code) || /\bhistory\b/.test(sample.code)) continue;
          const printed = await run(language, sample.code, `${doc.file}:${sample.line}`);
          expect(printed, doc.file).toContain(answer);
          count++;
        }
      }
    }
    expect(count).toBeGreaterThan(3);
  });
}
