import {Counter, Gauge, Histogram, register} from 'prom-client';
import {mayRead} from '../insights/access';
import {queue, waitingRows} from '../insights/queue';
import {env} from './env';
import {type Answered, kindOf} from './requests';

/** Makes the metrics, and returns what counts a request. `prom-client` keeps them for the process, whichever bundle asks. */
export function startMetrics(): (answered: Answered) => void {
  const labels = ['kind', 'status'] as const;
  const requests = new Counter({name: 'portal_requests_total', help: 'Requests that were answered in full.', labelNames: labels});
  const buckets = [0.005, 0.02, 0.05, 0.1, 0.3, 1, 3, 10, 60];
  const durations = new Histogram({name: 'portal_request_seconds', help: 'Time to the end of the answer.', labelNames: ['kind'], buckets});
  const gauge = (name: string, help: string, read: () => number) =>
    new Gauge({
      name,
      help,
      collect() {
        this.set(read());
      }
    });
  gauge('portal_searches', 'Searches of readers since the start.', () => queue().searches);
  gauge('portal_search_misses', 'Those of them that found nothing.', () => queue().misses);
  gauge('portal_insights_waiting_rows', 'Rows that wait to be written.', waitingRows);
  gauge('portal_insights_dropped_rows', 'Rows that were not taken in or not written since the start.', () => queue().dropped);
  gauge('portal_insights_database_open', 'Whether the database of what readers tell is open.', () => Number(queue().isOpen));
  return ({path, status, ms}) => {
    const kind = kindOf(path);
    requests.inc({kind, status});
    durations.observe({kind}, ms / 1000);
  };
}

/** The metrics in the form of Prometheus, for whoever brings the operator's token; where there is no token there are no metrics. */
export async function answerMetrics(request: Request): Promise<Response> {
  const headers = {'Cache-Control': 'no-store'};
  if (!env.INSIGHTS_TOKEN) return new Response(null, {status: 404, headers});
  if (!mayRead(request.headers.get('authorization'), undefined))
    return new Response(null, {status: 401, headers: {...headers, 'WWW-Authenticate': 'Bearer'}});
  return new Response(await register.metrics(), {headers: {...headers, 'Content-Type': register.contentType}});
}
