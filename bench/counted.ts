import {type AddressInfo, connect, createServer} from 'node:net';

/** A site whose bytes are counted: where it is, where it is with its bytes counted, what it has sent there so far, headers and all. */
export type Counted = {site: string; origin: string; bytes: () => number; stop: () => void};

/**
 * Serves a site of this machine on a port of its own and counts what it sends: a browser does not tell its tools of everything that
 * it fetches ahead.
 */
export async function countBytes(site: string): Promise<Counted> {
  const {hostname, port} = new URL(site);
  let sent = 0;
  const server = createServer((reader) => {
    const writer = connect(Number(port), hostname);
    writer.on('data', (chunk) => {
      sent += chunk.length;
    });
    for (const [from, to] of [
      [reader, writer],
      [writer, reader]
    ] as const) {
      from.on('error', () => to.destroy());
      from.pipe(to);
    }
  });
  await new Promise<void>((done) => server.listen(0, done));
  return {site, origin: `http://localhost:${(server.address() as AddressInfo).port}`, bytes: () => sent, stop: () => server.close()};
}
