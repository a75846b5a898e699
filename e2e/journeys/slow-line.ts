import {createServer, request} from 'node:http';
import type {AddressInfo} from 'node:net';
import {ownOrigins} from '../support';

/** A line to a portal on which every request takes its time, the same for every engine. */
export type SlowLine = {origin: string; close: () => void};

/** Lays a line to the portal at `to`, on which each request arrives `latency` ms after it was sent. */
export async function layLine(to: string, latency: number): Promise<SlowLine> {
  const server = createServer((asked, answer) => {
    const pass = () => {
      const {method, headers, url = '/'} = asked;
      const onward = request(new URL(url, to), {method, headers}, (given) => {
        answer.writeHead(given.statusCode ?? 502, given.headers);
        given.pipe(answer);
      });
      // A page that was left waits for nothing any more.
      onward.on('error', () => answer.destroy());
      answer.on('close', () => onward.destroy());
      asked.pipe(onward);
    };
    setTimeout(pass, latency);
  });
  await new Promise<void>((resolve) => server.listen(0, resolve));
  const origin = `http://localhost:${(server.address() as AddressInfo).port}`;
  ownOrigins.add(origin);
  return {
    origin,
    close: () => {
      server.close();
      server.closeAllConnections();
    }
  };
}
