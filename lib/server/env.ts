import {meantBy} from '../data/faults';
import {apiOrigin, isLoopback, remedies, schema, secrets} from './settings';

/** Names of all settings. README.md has a line for each, and a container's image passes them on. */
export const settingNames = Object.keys(schema.shape);

/** Reads the settings from an environment. Throws an error that names the setting, its value and what it may be. */
export function readEnv(source: Record<string, string | undefined>) {
  const given = Object.fromEntries(settingNames.map((name) => [name, source[name] || undefined]));
  const whole = schema.refine(({SECURITY_CONTACT, SECURITY_EXPIRES}) => !SECURITY_CONTACT || SECURITY_EXPIRES, {
    path: ['SECURITY_EXPIRES']
  });
  const result = whole.safeParse(given);
  if (result.success) return result.data;
  const lines = result.error.issues.map((issue) => {
    const name = String(issue.path[0]);
    if (!source[name]) return `  ${name} is missing beside SECURITY_CONTACT: set it to ${remedies[name]}, or leave both out.`;
    if (secrets.has(name)) return `  ${name} cannot be used: set it to ${remedies[name]}, or leave it out.`;
    return `  ${name}=${JSON.stringify(source[name])}: set it to ${remedies[name]}, or leave it out for the default.`;
  });
  throw new Error(`The environment has settings that cannot be used:\n${lines.join('\n')}`);
}

/**
 * Throws, with the remedy, where a server could not answer questions as its settings want it: the build needs the model's name alone,
 * and is given no key. A reader's own key may go to the API's host, which all pages name, or to this machine.
 */
export function checkAsk({ASK_MODEL, ASK_ORIGIN, ASK_API_KEY}: Settings): void {
  if (!ASK_MODEL) return;
  const wanted = `set it to ${remedies.ASK_ORIGIN}`;
  if (!ASK_ORIGIN) throw new Error(`ASK_ORIGIN is missing beside ASK_MODEL: ${wanted}.`);
  if (ASK_API_KEY || new URL(ASK_ORIGIN).origin === apiOrigin || isLoopback(ASK_ORIGIN)) return;
  throw new Error(`ASK_ORIGIN=${JSON.stringify(ASK_ORIGIN)} has no ASK_API_KEY beside it: ${wanted}.`);
}

/** A line for each name in an environment that is nearly a setting's: it was meant to be one, and is not read. */
export function misspeltSettings(source: Record<string, string | undefined>): string[] {
  return Object.keys(source).flatMap((name) => {
    const meant = settingNames.includes(name) || name.length < 6 || !name.includes('_') ? undefined : meantBy(name, settingNames);
    return meant ? [`${name} is not a setting and is not read; did you mean ${meant}?`] : [];
  });
}

export type Settings = ReturnType<typeof readEnv>;

/** The settings of this installation. Every other file asks here and never reads `process.env`. */
export const env = readEnv(process.env);
