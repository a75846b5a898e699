/** Lets the search find a term by another word: `npm run synonyms -- add TERM WORD …`. `npm run insights` shows which words find nothing. */
import {execFileSync} from 'node:child_process';
import {readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {withSynonym} from './insights/synonyms';
import {toolFile} from './tool.mjs';

const file = join(process.env.PORTAL_DIR ?? '', 'content/terms.ts');
const [command, id, ...words] = process.argv.slice(2);
if (command !== 'add' || !id || words.length === 0) {
  console.error(`Usage: npm run synonyms -- add TERM WORD …
  TERM is the id of a term in ${file}, such as top-up; a WORD of several words stands in quotation marks.`);
  process.exit(command === '--help' || command === '-h' ? 0 : 2);
}
try {
  writeFileSync(
    file,
    words.reduce((source, word) => withSynonym(source, id, word.trim()), readFileSync(file, 'utf8'))
  );
  const biome = toolFile('biome');
  if (biome) execFileSync(process.execPath, [biome, 'format', '--write', file], {stdio: 'ignore'});
  console.log(`${file}: "${id}" is found by ${words.join(', ')} too. The next build makes the index anew.`);
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
}
