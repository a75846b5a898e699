import {subscribe} from 'node:diagnostics_channel';
import type {IncomingMessage} from 'node:http';
import {connectionHeader} from '../request-limit';

/**
 * Notes the address of the connection in a header of every request before anything reads it. Next hands a route handler
 * headers alone, and the one that names the connection, `X-Forwarded-For`, is kept from the client where it sends one.
 */
export function noteConnections(): void {
  subscribe('http.server.request.start', (message) => {
    const {request} = message as {request: IncomingMessage};
    request.headers[connectionHeader] = request.socket.remoteAddress ?? 'unknown';
  });
}
