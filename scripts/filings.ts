/** Keeps the filing registry: `npm run filings -- check | add | import FILE.csv | remove NUMBER`. */
import {addCommand} from './filings/add';
import {checkCommand} from './filings/check';
import {CommandError} from './filings/command';
import {importCommand} from './filings/import';
import {removeCommand} from './filings/remove';

const commands: Record<string, (args: string[]) => number | Promise<number>> = {
  check: checkCommand,
  add: addCommand,
  import: importCommand,
  remove: removeCommand
};

const usage = `Usage: npm run filings -- COMMAND [--file content/filings/records.json]
  check                         validates the registry
  add                           adds a record; asks for what is not given by
                                --place --model --entity --number --filed-on [--kind filing|registration] [--as-of] [--source]
  import FILE.csv               shows what a list would change
                                [--write] [--skip-bad] [--kind filing|registration] [--as-of] [--source]
  remove NUMBER                 takes a record out of the list and keeps its address [--replaced-by NUMBER] [--note-zh … --note-en …]`;

const [name = '', ...args] = process.argv.slice(2);
const command = commands[name];
if (!command) {
  console.error(name ? `There is no command "${name}".\n${usage}` : usage);
  process.exit(2);
}
try {
  process.exitCode = await command(args);
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = error instanceof CommandError ? error.code : 1;
}
