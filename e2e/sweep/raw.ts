import {connect} from 'node:net';

/** A request as it goes over the wire. `lines` are header lines without their ends, `Host` among them if there is to be one. */
export type RawRequest = {kind: string; method: string; target: string; lines: string[]; body?: string};

export type RawAnswer = {status: number; headers: [string, string][]; body: string};

/** Sends a request byte by byte as given and reads until the server closes. Status 0 stands for no answer at all. */
export function sendRaw(port: number, {method, target, lines, body = ''}: RawRequest): Promise<RawAnswer> {
  return new Promise((resolve) => {
    const chunks: Buffer[] = [];
    const socket = connect({port, host: 'localhost'});
    socket.setTimeout(20_000, () => socket.destroy());
    socket.on('data', (chunk) => chunks.push(chunk));
    socket.on('error', () => socket.destroy());
    socket.on('close', () => resolve(parse(Buffer.concat(chunks).toString('latin1'))));
    const length = body ? [`Content-Length: ${Buffer.byteLength(body, 'latin1')}`] : [];
    socket.write(Buffer.from([`${method} ${target} HTTP/1.1`, ...lines, ...length, 'Connection: close', '', body].join('\r\n'), 'latin1'));
  });
}

function parse(answer: string): RawAnswer {
  const end = answer.indexOf('\r\n\r\n');
  const [first = '', ...lines] = answer.slice(0, Math.max(end, 0)).split('\r\n');
  const headers = lines.map((line): [string, string] => {
    const colon = line.indexOf(':');
    return [line.slice(0, colon).toLowerCase(), line.slice(colon + 1).trim()];
  });
  return {status: Number(/^HTTP\/1\.1 (\d{3})/.exec(first)?.[1] ?? 0), headers, body: answer.slice(end + 4)};
}
