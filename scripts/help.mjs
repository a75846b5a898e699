import {parseArgs} from 'node:util';

/** Prints how a command is called and ends, where it was asked with --help. */
export function answerHelp(usage) {
  if (!process.argv.slice(2).some((word) => word === '--help' || word === '-h')) return;
  console.log(usage);
  process.exit(0);
}

/**
 * Says what is wrong with a call, and how the command is called, and ends.
 * @returns {never}
 */
export function refuseCall(message, usage) {
  console.error(`${message}\n${usage}`);
  process.exit(2);
}

/**
 * The arguments of a command, as `parseArgs` of Node reads them. Ends where help is asked for or an argument is unknown.
 * @returns {{values: any, positionals: string[]}}
 */
export function readArguments(usage, config) {
  answerHelp(usage);
  try {
    return parseArgs(config);
  } catch (error) {
    return refuseCall(error.message, usage);
  }
}
