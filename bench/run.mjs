/** Every benchmark that reads the build at hand, one after the other: `npm run bench`. Arguments name parts: size, serving, search, embeddings, ask, filings, insights. */
import {spawnSync} from 'node:child_process';
import {answerHelp} from '../scripts/help.mjs';
import {toolFile} from '../scripts/tool.mjs';

const parts = ['size', 'serving', 'search', 'embeddings', 'ask', 'filings', 'insights'];
answerHelp(
  `npm run bench -- [PART …]   parts: ${parts.join(', ')}; without a name all of them. They read the build at hand: npm run build first.`
);
const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !parts.includes(name));
if (unknown.length > 0) {
  console.error(
    `There is no benchmark ${unknown.map((name) => JSON.stringify(name)).join(', ')}. Name some of ${parts.join(', ')}, or none for all.`
  );
  process.exit(1);
}
const failed = (asked.length > 0 ? asked : parts).filter((name) => {
  console.log(`\n## ${name}\n`);
  return spawnSync(process.execPath, [toolFile('tsx'), `bench/${name}.ts`], {stdio: 'inherit'}).status !== 0;
});
if (failed.length > 0) console.error(`\nNot within its figures, or not run: ${failed.join(', ')}. The reason stands above.`);
process.exit(failed.length > 0 ? 1 : 0);
