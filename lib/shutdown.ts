import {subscribe} from 'node:diagnostics_channel';
import type {IncomingMessage, Server, ServerResponse} from 'node:http';

/** Seconds that open requests get once the process has been told to end. Those who tell it often wait no longer than ten. */
const patience = 8;

/**
 * Makes the end of the server one that can be relied on. Next stops listening and waits for open requests, however long they
 * take, and then ends with 143. Here idle connections are closed at once, requests that are still open after `patience` are
 * cut, and the process ends with 0, since it did what it was told.
 */
export function endInTime(): void {
  const servers = new Set<Server>();
  let open = 0;
  let ending = false;
  subscribe('http.server.request.start', (message) => {
    const {server, response} = message as {server: Server; request: IncomingMessage; response: ServerResponse};
    servers.add(server);
    open++;
    response.once('close', () => open--);
    if (ending) response.shouldKeepAlive = false;
  });
  const end = (signal: NodeJS.Signals) => {
    if (ending) return;
    ending = true;
    process.once('exit', () => {
      process.exitCode = 0;
    });
    setInterval(() => {
      for (const server of servers) server.closeIdleConnections();
    }, 100).unref();
    setTimeout(() => {
      console.error(`${signal}: ${open} requests were still open after ${patience} seconds and have been cut.`);
      process.exit(0);
    }, patience * 1000).unref();
  };
  process.on('SIGTERM', end);
  process.on('SIGINT', end);
}
