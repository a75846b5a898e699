/** Builds the portal where needed and serves it: `npm start`. PORT chooses where. */
import './portal.mjs';
import {createServer} from 'node:net';
import {buildIfChanged, start} from './run.mjs';

function refuse(message) {
  console.error(message);
  process.exit(1);
}

/** Reads the settings and the registry they name, so that nothing is built or served with what cannot be used. Returns the port. */
async function readSettings() {
  // Without it nothing can be built either; a finished build reads its settings when it starts.
  const {register} = await import('tsx/esm/api').catch(() => ({}));
  const unregister = register?.();
  if (!unregister) return Number(process.env.PORT || 3000);
  try {
    const {env} = await import('../lib/server/env.ts');
    const {registry} = await import('../lib/filings/index.ts');
    void registry.records;
    return env.PORT;
  } catch (error) {
    return refuse(error.message);
  } finally {
    await unregister();
  }
}

/** Ends with advice where the port cannot be had: before a build that takes a minute, not after it. */
async function needFree(port) {
  const server = createServer();
  const code = await new Promise((resolve) => {
    server.once('error', (error) => resolve(error.code));
    server.listen(port, () => server.close(() => resolve('')));
  });
  if (code === 'EADDRINUSE')
    refuse(
      `Port ${port} is in use, perhaps by this portal, started before. Stop that program, or choose another port: PORT=${port + 1} npm start`
    );
  if (code) refuse(`Port ${port} cannot be opened (${code}). Choose another one: PORT=3000 npm start`);
}

const port = await readSettings();
await needFree(port);
await buildIfChanged();
const child = start('next', ['start', '--port', String(port)]);
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill(signal));
child.on('exit', (code) => process.exit(code ?? 1));
