import {onEdit} from '@/lib/server/content-cache';

export const dynamic = 'force-dynamic';

/** Events for pages of a development server: one after each change of the content. */
export function GET(request: Request): Response {
  if (process.env.NODE_ENV !== 'development') return new Response(null, {status: 404});
  const stream = new ReadableStream<Uint8Array>({
    start(controller) {
      const tell = () => controller.enqueue(new TextEncoder().encode('data: edit\n\n'));
      // An edit may have come between the page and this connection.
      tell();
      const watcher = onEdit(tell);
      request.signal.addEventListener('abort', () => watcher.close());
    }
  });
  return new Response(stream, {headers: {'Content-Type': 'text/event-stream', 'Cache-Control': 'no-store', 'X-Accel-Buffering': 'no'}});
}
