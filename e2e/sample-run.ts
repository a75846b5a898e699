import {spawn, spawnSync} from 'node:child_process';
import {mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {createServer} from 'node:http';
import type {AddressInfo} from 'node:net';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {expect} from '@playwright/test';
import {locales} from '@/i18n/routing';
import {docs} from '@/lib/docs';
import {operations} from '@/lib/openapi/operations';
import {type RequestSample, requestOf, samplesOf} from '@/lib/openapi/samples';
import {readPage} from '@/scripts/checks/page';
import {needs} from './needs';

/** Pieces of an answer: Chinese, a character that some readers take for the end of a line, and one that is longer than their buffers. */
const pieces = ['大海是蓝色的。', '一行\u2028还是\u0085一行，', '浪'.repeat(70_000), '完。'];
const event = (content: string, finish: string | null = null) =>
  `data: ${JSON.stringify({id: '1', choices: [{index: 0, delta: {content}, finish_reason: finish}]})}`;
const lines = [...pieces.map((piece) => event(piece)), event('', 'stop'), 'data: [DONE]'];

const works = (command: string, ...args: string[]) => spawnSync(command, args).status === 0;

/** How a sample is run, and what has to be on the machine for it. */
const languages: Record<
  string,
  {file: string; command: string; args: string[]; needed: [name: string, isHere: () => boolean, remedy: string]}
> = {
  bash: {
    file: 'call.sh',
    command: 'bash',
    args: [],
    needed: ['curl', () => works('curl', '--version'), '"apt-get install curl" brings it.']
  },
  python: {
    file: 'call.py',
    command: 'python3',
    args: [],
    needed: ['python', () => works('python3', '-c', 'import requests'), 'Python 3 with "pip install requests".']
  },
  javascript: {file: 'call.mjs', command: process.execPath, args: [], needed: ['node', () => true, '']},
  java: {
    file: 'Call.java',
    command: 'java',
    args: ['-Dfile.encoding=UTF-8'],
    needed: ['java', () => works('java', '-version'), 'the JDK, 17 or later.']
  },
  go: {file: 'call.go', command: 'go', args: ['run'], needed: ['go', () => works('go', 'version'), 'its tools, 1.19 or later.']}
};

const chat = operations('en').find(({id}) => id === 'chatCompletions');
const host = 'https://open.bigmodel.cn';
/** The samples of a request whose answer is a stream, one a language. */
export const streamSamples: RequestSample[] = chat
  ? samplesOf(requestOf(`${host}/api`, chat, {model: 'glm-4.6', stream: true, messages: [{role: 'user', content: 'x'}]}))
  : [];

/** An API that names no charset and cuts its stream after every few bytes, inside characters and events; and samples run against it. */
export async function startSampleRuns() {
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
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const folder = mkdtempSync(join(tmpdir(), 'samples-'));
  const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;

  /** What a sample prints, run in a process that says nothing of an encoding. */
  async function run(language: string, code: string, name: string): Promise<string> {
    const {file, command, args, needed} = languages[language] as (typeof languages)[string];
    needs(needed[0], needed[1](), needed[2]);
    const path = join(mkdtempSync(join(folder, 'run-')), file);
    writeFileSync(path, code.replaceAll(host, address));
    const {LANG: _, LC_ALL: __, PYTHONIOENCODING: ___, ...env} = process.env;
    const child = spawn(command, [...args, path], {env: {...env, PYTHONUTF8: '1', ZHIPU_API_KEY: 'test'}});
    const out: Buffer[] = [];
    const err: Buffer[] = [];
    child.stdout.on('data', (chunk) => out.push(chunk));
    child.stderr.on('data', (chunk) => err.push(chunk));
    const ended = await new Promise((done) => child.once('exit', done));
    expect(ended, `${name}: ${Buffer.concat(err)}`).toBe(0);
    return Buffer.concat(out).toString('utf8');
  }

  return {
    /** The sample of the reference prints every event whole. */
    async ofReference({language, code, label}: RequestSample) {
      const printed = await run(language, code, label);
      expect(printed.split('\n').filter((line) => line.startsWith('data:'))).toEqual(lines);
    },
    /** Samples of pages that read a stream themselves lose nothing. */
    async ofPages(language: string) {
      let count = 0;
      for (const doc of locales.flatMap((locale) => docs.list(locale).flatMap((slug) => docs.get(locale, slug) ?? []))) {
        for (const sample of readPage(doc).samples) {
          if (sample.language !== language || !/iter_lines|response\.body\b/.test(sample.code)) continue;
          // Some only show where the reading stands in a program of the reader's.
          if (!/requests\.|await fetch\(/.test(sample.code) || /\bhistory\b/.test(sample.code)) continue;
          expect(await run(language, sample.code, `${doc.file}:${sample.line}`), doc.file).toContain(pieces.join(''));
          count++;
        }
      }
      expect(count).toBeGreaterThan(3);
    },
    stop() {
      server.close();
      rmSync(folder, {recursive: true, force: true});
    }
  };
}
