import {type IncomingMessage, request, Server} from 'node:http';
import type {Socket} from 'node:net';

type ParseError = Error & {code?: string; rawPacket?: Buffer};

/** Writes the bytes of an address that are not ASCII as percent-encoded. `address` has a byte in each character. */
export function encodeAddress(address: string): string {
  return address.replace(/[\u0080-\u00ff]/g, (byte) => `%${byte.charCodeAt(0).toString(16).toUpperCase()}`);
}

/** The request in a packet that Node's parser refused, its address encoded. Undefined for anything but a whole GET or HEAD. */
export function readRefused(packet: string): {method: string; path: string; headers: Record<string, string>} | undefined {
  const match = /^(GET|HEAD) (\/\S*) HTTP\/1\.1\r\n((?:[\w-]+:[^\r\n]*\r\n)*)\r\n$/.exec(packet);
  const [, method = '', address = '', lines = ''] = match ?? [];
  const path = encodeAddress(address);
  if (!match || path === address || !/^[!-~]+$/.test(path)) return undefined;
  const headers = lines
    .split('\r\n')
    .filter(Boolean)
    .map((line) => [line.slice(0, line.indexOf(':')).toLowerCase(), line.slice(line.indexOf(':') + 1).trim()]);
  return {method, path, headers: {...Object.fromEntries(headers), connection: 'close'}};
}

function answer(socket: Socket, response: IncomingMessage): void {
  const lines = response.rawHeaders.flatMap((name, index, all) =>
    index % 2 === 0 && !/^(?:connection|keep-alive|transfer-encoding)$/i.test(name) ? [`${name}: ${all[index + 1]}`] : []
  );
  socket.write(`HTTP/1.1 ${response.statusCode} ${response.statusMessage}\r\n${lines.join('\r\n')}\r\nConnection: close\r\n\r\n`);
  response.pipe(socket);
}

/**
 * Node refuses an address whose query has bytes beyond ASCII, before any code of ours sees it. Command-line tools send such
 * addresses as they were typed: `curl 'localhost:3000/search?q=备案'`. This asks again with the address encoded.
 */
export function acceptRawAddresses(): void {
  const emit = Server.prototype.emit as unknown as (this: Server, ...all: unknown[]) => boolean;
  Server.prototype.emit = function (this: Server, ...all: unknown[]) {
    const [event, error, socket] = all as [string | symbol, ParseError, Socket];
    const asked =
      event === 'clientError' && error?.code === 'HPE_INVALID_URL' ? readRefused(error.rawPacket?.toString('latin1') ?? '') : undefined;
    if (!asked || !socket.writable) return emit.apply(this, all);
    request({...asked, host: socket.localAddress, port: socket.localPort}, (response) => answer(socket, response))
      .on('error', () => socket.destroy())
      .end();
    return true;
  } as typeof Server.prototype.emit;
}
