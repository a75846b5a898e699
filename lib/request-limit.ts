/** Addresses counted at a time. Beyond it new ones share a count, so that memory stays bounded. */
const most = 10_000;

/** Counts requests by address in windows of a minute. `now` is in milliseconds. */
export class RequestLimit {
  private counts = new Map<string, number>();
  private start = 0;

  constructor(private readonly perMinute: number) {}

  /** Seconds to wait, or 0 when the request may go on. */
  take(address: string, now = Date.now()): number {
    if (now - this.start >= 60_000) {
      this.counts.clear();
      this.start = now;
    }
    const key = this.counts.has(address) || this.counts.size < most ? address : 'others';
    const count = (this.counts.get(key) ?? 0) + 1;
    if (count > this.perMinute) return Math.max(1, Math.ceil((this.start + 60_000 - now) / 1000));
    this.counts.set(key, count);
    return 0;
  }

  get size(): number {
    return this.counts.size;
  }
}

/** Header in which the server notes whom a connection is with; what a client sends under this name is overwritten. */
export const connectionHeader = 'x-portal-connection';

/**
 * The address a request is counted under: that of the connection, or with `proxies` reverse proxies in front the one that the
 * outermost of them saw, counted from the right of `X-Forwarded-For`, since everything to its left is the client's own word.
 * Of an IPv6 address the network (/64) counts: one household has it all.
 */
export function countedAddress(headers: Headers, proxies: number): string {
  const forwarded = (headers.get('x-forwarded-for') ?? '').split(',').map((part) => part.trim());
  const connection = headers.get(connectionHeader) ?? 'unknown';
  const address = (proxies > 0 && forwarded.at(-proxies)) || connection;
  const plain = address.replace(/^::ffff:(?=\d+\.)/i, '').slice(0, 64);
  return plain.includes(':') ? network(plain) : plain;
}

function network(address: string): string {
  const [head = '', tail] = address.toLowerCase().split('%')[0]?.split('::') ?? [];
  const left = head === '' ? [] : head.split(':');
  const right = tail ? tail.split(':') : [];
  const gap = tail === undefined ? 0 : Math.max(0, 8 - left.length - right.length);
  const groups = [...left, ...Array<string>(gap).fill('0'), ...right];
  return `${groups
    .slice(0, 4)
    .map((group) => Number.parseInt(group, 16).toString(16))
    .join(':')}::/64`;
}
