import {type ChildProcess, spawn} from 'node:child_process';
import {existsSync} from 'node:fs';
import {createInterface} from 'node:readline';
import {Builder, type WebDriver} from 'selenium-webdriver';
import {freePort} from '../own-portal';

/** Where Debian's `webkit2gtk-driver` has its small browser; undefined where it is not installed. */
export const browser = [
  '/usr/lib/x86_64-linux-gnu/webkit2gtk-4.1/MiniBrowser',
  '/usr/lib/aarch64-linux-gnu/webkit2gtk-4.1/MiniBrowser'
].find(existsSync);

export type Engine = {driver: WebDriver; close: () => Promise<void>};

/** Starts WebKitGTK with a screen of its own. Throws where it is not installed. */
export async function startWebKit(): Promise<Engine> {
  if (!browser) throw new Error('There is no WebKitGTK.');
  const screen = spawn('Xvfb', ['-displayfd', '3', '-screen', '0', '1400x1000x24', '-nolisten', 'tcp'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe']
  });
  const display = await firstLine(screen);
  const port = await freePort();
  const server = spawn('WebKitWebDriver', [`--port=${port}`], {
    env: {...process.env, DISPLAY: `:${display}`, GDK_BACKEND: 'x11', LANGUAGE: 'zh_CN', NO_AT_BRIDGE: '1'},
    stdio: 'ignore'
  });
  const driver = await connect(port, browser);
  return {
    driver,
    async close() {
      await driver.quit().catch(() => {});
      server.kill();
      screen.kill();
    }
  };
}

/** The number of the display that Xvfb has taken. */
function firstLine(screen: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    screen.once('error', reject);
    screen.once('exit', (code) => reject(new Error(`Xvfb ended with ${code}.`)));
    createInterface({input: screen.stdio[3] as NodeJS.ReadableStream}).once('line', resolve);
  });
}

/** A session, as soon as the driver's server listens. */
async function connect(port: number, binary: string): Promise<WebDriver> {
  const address = `http://127.0.0.1:${port}`;
  for (;;) {
    const answer = await fetch(`${address}/status`).catch(() => undefined);
    if (answer?.ok) break;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  const capabilities = {browserName: 'MiniBrowser', 'webkitgtk:browserOptions': {binary, args: ['--automation']}};
  return new Builder().usingServer(address).withCapabilities(capabilities).build();
}
