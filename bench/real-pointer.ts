import {execFile, spawn, spawnSync} from 'node:child_process';
import {mkdtempSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {setTimeout as sleep} from 'node:timers/promises';
import {promisify} from 'node:util';
import type {Place} from './watch';

const run = promisify(execFile);
const chromium = process.env.CHROMIUM_PATH || 'chromium';
const [width, height] = [1380, 980];

/** Debian's packages that are missing on this machine for a window and a pointer. */
export function missingPackages(): string[] {
  const needed = {xvfb: ['Xvfb', '-help'], xdotool: ['xdotool', 'version'], chromium: [chromium, '--version']};
  return Object.entries(needed).flatMap(([name, [command = '', option = '']]) => (spawnSync(command, [option]).error ? [name] : []));
}

export const browserVersion = () => /[\d.]+/.exec(spawnSync(chromium, ['--version'], {encoding: 'utf8'}).stdout)?.[0] ?? '';

export type Screen = Awaited<ReturnType<typeof openScreen>>;

/**
 * A screen of its own with a pointer and a keyboard. Nothing of the browser's DevTools is used: they switch prerendering and the
 * back/forward cache off.
 */
export async function openScreen() {
  // Without -noreset the pointer goes back to the middle whenever nothing is connected.
  const options = ['-displayfd', '1', '-noreset', '-screen', '0', `${width + 20}x${height + 20}x24`];
  const xvfb = spawn('Xvfb', options, {stdio: ['ignore', 'pipe', 'ignore']});
  const display = await new Promise<string>((resolve, reject) => {
    xvfb.stdout.once('data', (number) => resolve(`:${String(number).trim()}`));
    xvfb.once('exit', () => reject(new Error('Xvfb has ended before it had a screen.')));
  });
  const env = {...process.env, DISPLAY: display};
  let at: Place = {x: width + 10, y: height + 10};
  const xdotool = (...words: (string | number)[]) => run('xdotool', words.map(String), {env});
  /** The words for a pointer that goes to a place in a straight line. */
  const way = (to: Place, steps: number) =>
    Array.from({length: steps}, (_, index) => {
      const share = (index + 1) / steps;
      return ['mousemove', Math.round(at.x + (to.x - at.x) * share), Math.round(at.y + (to.y - at.y) * share), 'sleep', 0.012];
    }).flat();

  return {
    /** A browser's window with a new profile, the pointer beside it. Resolves to what closes it. */
    async open(address: string, language: string): Promise<() => Promise<void>> {
      at = {x: width + 10, y: height + 10};
      await xdotool('mousemove', at.x, at.y);
      const profile = mkdtempSync(join(tmpdir(), 'bench-profile-'));
      const options = ['--no-first-run', '--disable-sync', '--disable-background-networking', '--disable-component-update'];
      options.push('--disable-features=Translate', '--password-store=basic', `--accept-lang=${language}`, `--user-data-dir=${profile}`);
      options.push(`--window-size=${width},${height}`, '--window-position=0,0', `--app=${address}`);
      if (process.getuid?.() === 0) options.push('--no-sandbox');
      const child = spawn(chromium, options, {env, stdio: 'ignore', detached: true});
      const ended = new Promise((done) => child.once('exit', done));
      return async () => {
        if (child.pid && child.exitCode === null && child.signalCode === null) process.kill(-child.pid);
        await ended;
        await sleep(300);
        rmSync(profile, {recursive: true, force: true, maxRetries: 10, retryDelay: 200});
      };
    },
    /** Gives the window the keyboard: there is no window manager that would. */
    focus: () => xdotool('search', '--onlyvisible', '--class', 'chromium', 'windowfocus'),
    /** Brings the pointer to a place, from the text at its right or from where it is, rests there, and clicks. Times in ms. */
    async click(place: Place, rest: number, from: 'text' | 'here' = 'text'): Promise<void> {
      if (from === 'text') at = {x: place.x + 300, y: place.y + 20};
      await xdotool('mousemove', at.x, at.y, 'sleep', 0.03, ...way(place, 6), 'sleep', rest / 1000, 'click', 1);
      at = place;
    },
    async hover(place: Place): Promise<void> {
      await xdotool(...way(place, 12));
      at = place;
    },
    press: (...keys: string[]) => xdotool('key', ...keys),
    type: (text: string) => xdotool('type', '--delay', 80, text),
    close: () => xvfb.kill()
  };
}
