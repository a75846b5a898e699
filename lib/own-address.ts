import type {Server} from 'node:http';

const key = Symbol.for('portal.server');
const shared = globalThis as unknown as Record<symbol, Server | undefined>;

/** Notes the server that this process answers with, for code that Next loads on its own. */
export function noteServer(server: Server): void {
  shared[key] = server;
}

/** Address at which this very process answers. Undefined where no request has come over a port. */
export function ownAddress(): string | undefined {
  const address = shared[key]?.address();
  if (!address || typeof address === 'string') return undefined;
  const everywhere = address.address === '::' || address.address === '0.0.0.0';
  const host = everywhere ? 'localhost' : address.family === 'IPv6' ? `[${address.address}]` : address.address;
  return `http://${host}:${address.port}`;
}
