declare module 'compression' {
  import type {IncomingMessage, ServerResponse} from 'node:http';

  /** Middleware that compresses a response as it is written. */
  export default function compression(): (request: IncomingMessage, response: ServerResponse, next: () => void) => void;
}

declare module 'negotiator' {
  /** Ranks what a server has by the wishes of a client. */
  export default class Negotiator {
    constructor(request: {headers: Record<string, string>});
    encodings(available: string[], options?: {preferred?: string[]}): string[];
  }
}
