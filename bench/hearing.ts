import {createServer, type ServerResponse} from 'node:http';
import type {AddressInfo} from 'node:net';
import {build} from 'esbuild';
import type {Asked, Place, Told} from './watch';

export type Hearing = Awaited<ReturnType<typeof startHearing>>;
type Of<What extends Told['what']> = Extract<Told, {what: What}>;

/** A page with what a browser needs time for once: a process, and the fonts of both languages. */
const startPage = (watch: string) =>
  `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><title>Start</title>${watch}</head><body><main><h1>开始 Start</h1><p>简体中文 <code>code</code></p></main></body></html>`;

/**
 * Listens to what documents tell of their reader (bench/watch.ts), on a port of its own, so that telling takes no connection of the site.
 * `field` and `result` are the selectors of the search's field and of what it found. `watch` is the element for the head of a document.
 */
export async function startHearing({field, result}: {field: string; result: string}) {
  let told: Told[] = [];
  let asking: ServerResponse | undefined;
  let wake = () => {};
  const server = createServer((request, response) => {
    response.setHeader('Access-Control-Allow-Origin', '*');
    if (request.url === '/start') return response.setHeader('Content-Type', 'text/html; charset=utf-8').end(startPage(watch));
    if (request.url === '/ask') {
      asking = response;
      response.on('close', () => {
        if (asking === response) asking = undefined;
      });
      return wake();
    }
    let text = '';
    request.on('data', (part) => {
      text += part;
    });
    request.on('end', () => {
      if (text) told.push(JSON.parse(text));
      response.end();
      wake();
    });
  });
  await new Promise<void>((done) => server.listen(0, done));
  const {port} = server.address() as AddressInfo;
  const {outputFiles} = await build({
    entryPoints: ['bench/watch.ts'],
    bundle: true,
    minify: true,
    format: 'iife',
    write: false,
    define: {HEARING: JSON.stringify(`http://localhost:${port}`), FIELD: JSON.stringify(field), RESULT: JSON.stringify(result)}
  });
  const watch = `<script>${outputFiles[0]?.text.trim()}</script>`;

  /** What `find` finds among what was told or asked, at once or within `seconds`; undefined if it does not come. */
  async function wait<Found>(find: () => Found | undefined, seconds: number): Promise<Found | undefined> {
    for (const end = Date.now() + seconds * 1000; ; ) {
      const found = find();
      const left = end - Date.now();
      if (found !== undefined || left <= 0) return found;
      await new Promise<void>((done) => {
        const timer = setTimeout(done, left);
        wake = () => {
          clearTimeout(timer);
          done();
        };
      });
    }
  }

  const last = <What extends Told['what']>(what: What) => told.findLast((each): each is Of<What> => each.what === what);

  /** The last that a document tells of something, since it was forgotten; throws where nothing comes. */
  async function hear<What extends Told['what']>(what: What, seconds = 15): Promise<Of<What>> {
    const heard = await wait(() => last(what), seconds);
    if (!heard) throw new Error(`no ${what} within ${seconds} s`);
    return heard;
  }

  async function ask(asked: Asked): Promise<void> {
    const response = await wait(() => asking, 15);
    if (!response) throw new Error('no document in view asks what to do');
    asking = undefined;
    response.end(JSON.stringify(asked));
  }

  return {
    watch,
    start: `http://127.0.0.1:${port}/start`,
    hear,
    go: (address: string) => ask({go: address}),
    /** Where something can be seen; undefined where nothing can. */
    async place(selector: string): Promise<Place | undefined> {
      told = told.filter(({what}) => what !== 'place');
      await ask({selector});
      return (await hear('place')).place;
    },
    /** From now on only what is told later counts. */
    forget() {
      told = [];
    },
    stop() {
      server.close();
      server.closeAllConnections();
    }
  };
}
