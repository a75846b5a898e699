import {type FSWatcher, watch} from 'node:fs';
import {join} from 'node:path';

/** Calls `act` after each change of a file below `content/`, with the file's place in that folder where the system tells it. */
export function onEdit(act: (place?: string) => void): FSWatcher {
  const folder = join(/* turbopackIgnore: true */ process.cwd(), 'content');
  return watch(folder, {recursive: true, persistent: false}, (_, place) => act(place?.replaceAll('\\', '/')));
}

const edited: string[] = [];

/** Says that a file below `content/` has changed. An unknown place stands for all of them. */
export function noteEdit(place = ''): void {
  edited.push(place);
}

// In production the content never changes.
if (process.env.NODE_ENV === 'development') onEdit(noteEdit);

/**
 * Keeps what `make` returns for each key until a file below `content/` changes, or one of its folder `below`. Results of a `make` that
 * throws are not kept.
 */
export function keptUntilEdit<Key, Result>(make: (key: Key) => Result, below = ''): (key: Key) => Result {
  const results = new Map<Key, Result>();
  let seen = edited.length;
  return (key) => {
    if (edited.slice(seen).some((place) => place === '' || place.startsWith(below))) results.clear();
    seen = edited.length;
    if (!results.has(key)) results.set(key, make(key));
    return results.get(key) as Result;
  };
}
