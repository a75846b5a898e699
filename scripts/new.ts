/** Makes the files of a new page, model, release, filing, language or portal, and says what comes next: `npm run new -- page howuse/my-page`. */
import {isInProgress, locales, routing} from '@/i18n/routing';
import {runFilings} from './filings/run';
import {filesOf, Refusal} from './new/files';
import {kinds} from './new/kinds';
import {makePortal} from './new/portal';

const usage = `npm run new -- page SLUG          a page in every language, such as howuse/my-page
npm run new -- model ID            an entry of the models
npm run new -- release ID          an entry of the release notes
npm run new -- filing              a record of the filing registry; asks for its fields, or takes those of npm run filings -- add
npm run new -- language CODE TAG   a language in progress, such as ja ja
npm run new -- portal FOLDER [LANGUAGE …]   another company's portal, a copy of examples/acme in those of its languages
PORTAL_DIR=FOLDER npm run new -- … makes them in another portal.`;

/** Where the files of the portal stand, also where PORTAL_DIR has put it together with the engine. */
const folder = process.env.PORTAL_FOLDER ?? '.';

function make(kind: string, name: string, more: string[]): string | undefined {
  if (kind === 'portal') {
    if (process.env.PORTAL_FOLDER) throw new Refusal('PORTAL_DIR chooses a portal that is there. Leave it out to make another.');
    makePortal(name, more);
    return `Read docs/your-own.md, change ${name}/portal.config.ts and ${name}/brand, and run PORTAL_DIR=${name} npm run dev.`;
  }
  const complete = locales.filter((locale) => !isInProgress(locale));
  if (!(kind in kinds)) return undefined;
  return kinds[kind as keyof typeof kinds](filesOf(folder), {complete, base: routing.defaultLocale}, name, more[0]);
}

const [kind = '', ...rest] = process.argv.slice(2);
const [name, ...more] = rest;
if ([kind, ...rest].some((word) => word === '--help' || word === '-h')) console.log(usage);
else if (kind === 'filing') process.exitCode = await runFilings(['add', ...rest]);
else {
  try {
    const next = name === undefined ? undefined : make(kind, name, more);
    if (next === undefined) throw new Refusal(usage);
    console.log(next);
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    console.error(error.message);
    process.exitCode = 2;
  }
}
