import {locales} from '@/i18n/routing';
import {addCommand} from './add';
import {checkCommand} from './check';
import {CommandError} from './command';
import {importCommand} from './import';
import {removeCommand} from './remove';

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
  remove NUMBER                 takes a record out of the list and keeps its address [--replaced-by NUMBER] [${locales.map((locale) => `--note-${locale} …`).join(' ')}]`;

/** Runs a command and prints what it says. The answer is the exit code: 1 for bad data, 2 for a wrong call. */
export async function runFilings([name = '', ...args]: string[]): Promise<number> {
  if ([name, ...args].some((given) => given === '--help' || given === '-h')) {
    console.log(usage);
    return 0;
  }
  const command = commands[name];
  if (!command) {
    console.error(name ? `There is no command "${name}".\n${usage}` : usage);
    return 2;
  }
  try {
    return await command(args);
  } catch (error) {
    console.error((error as Error).message);
    return error instanceof CommandError ? error.code : 1;
  }
}
