/** Builds the portal where needed and serves it: `npm start`. PORT chooses where. */
import {buildIfChanged, start} from './run.mjs';

const port = process.env.PORT || '3000';
if (!/^\d{1,5}$/.test(port) || Number(port) < 1 || Number(port) > 65535) {
  console.error(`PORT=${JSON.stringify(port)}: set it to a number from 1 to 65535, or leave it out for 3000.`);
  process.exit(1);
}
await buildIfChanged();
console.log(`The portal is at http://localhost:${port}`);
const child = start('next', ['start', '--port', port]);
let stopping = false;
for (const signal of ['SIGINT', 'SIGTERM']) {
  process.on(signal, () => {
    stopping = true;
    child.kill(signal);
  });
}
child.on('exit', (code, signal) => process.exit(code ?? (stopping ? 0 : signal ? 1 : 0)));
