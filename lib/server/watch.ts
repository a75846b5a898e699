import {startKeeper} from '../insights/keeper';
import type {env as settings} from './env';
import {startMetrics} from './metrics';
import {logLine, onAnswered} from './requests';

/** Starts what a server does beside answering: it keeps what readers tell, writes a line for each request, counts. */
export function watch(env: typeof settings): void {
  if (env.FEEDBACK === 'on') {
    const keeper = startKeeper(env);
    // Next ends the process when its requests are answered; what is counted is written meanwhile.
    for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, () => void keeper.flush());
  }
  if (env.LOG === 'json') onAnswered((each) => process.stdout.write(`${logLine(each, env.LOG_ADDRESSES)}\n`));
  if (env.INSIGHTS_TOKEN) onAnswered(startMetrics());
}
