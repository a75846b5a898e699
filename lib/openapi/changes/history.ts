import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {parseList, type ReferenceEntry, referenceEntry} from '@/lib/data/schema';
import {readYaml} from '../../docs/yaml';
import {keptUntilEdit} from '../../server/content-cache';
import {baseLocale} from '../source';

/** Folder of the entries, a file a day. */
const historyFolder = 'content/openapi/changes';

/** File of the entry of a day. */
export const historyFile = (date: string) => `${historyFolder}/${date}.yaml`;

function readHistory(): ReferenceEntry[] {
  const folder = join(/* turbopackIgnore: true */ process.cwd(), historyFolder);
  if (!existsSync(folder)) return [];
  const names = readdirSync(folder).filter((name) => name.endsWith('.yaml'));
  return names
    .toSorted()
    .reverse()
    .map((name) => {
      const text = readFileSync(join(/* turbopackIgnore: true */ folder, name), 'utf8');
      const [entry] = parseList(`${historyFolder}/${name}`, referenceEntry, [readYaml(text, baseLocale) as ReferenceEntry], 'date');
      if (!entry || `${entry.date}.yaml` !== name)
        throw new Error(`${historyFolder}/${name}: its date is ${entry?.date}. Name the file after the day.`);
      return entry;
    });
}

const kept = keptUntilEdit((_: 'all') => readHistory(), 'openapi/');

/** What changed of the API document day by day, newest first. Empty where the portal keeps no such history. */
export function referenceHistory(): readonly ReferenceEntry[] {
  return kept('all');
}
