import {type ParseArgsConfig, parseArgs} from 'node:util';
import {placeOf} from '@/lib/filings/file';
import {env} from '@/lib/server/env';

/** Ends a command with a message and an exit code: 1 for bad data, 2 for a wrong call. */
export class CommandError extends Error {
  constructor(
    message: string,
    readonly code: 1 | 2 = 1
  ) {
    super(message);
  }
}

/** The file is the portal's own, also where PORTAL_DIR has put it together with the engine. */
const {PORTAL_FOLDER: folder} = process.env;
export const fileOption = {file: {type: 'string', default: folder ? placeOf(env.FILINGS_FILE, folder) : env.FILINGS_FILE}} as const;
export const originOptions = {kind: {type: 'string'}, 'as-of': {type: 'string'}, source: {type: 'string'}} as const;

/** Reads flags. A flag that does not exist ends the command. */
export function readFlags<T extends ParseArgsConfig>(config: T) {
  try {
    return parseArgs(config);
  } catch (error) {
    throw new CommandError((error as Error).message, 2);
  }
}
