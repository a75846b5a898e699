import {type FSWatcher, watch} from 'node:fs';
import {join} from 'node:path';

/** Calls `act` after each change of a file below `content/`. */
export function onEdit(act: () => void): FSWatcher {
  return watch(join(/* turbopackIgnore: true */ process.cwd(), 'content'), {recursive: true, persistent: false}, act);
}

/** How often the content has changed since the process started. In production it never does. */
let edits = 0;
if (process.env.NODE_ENV === 'development') onEdit(() => edits++);

/** Keeps what `make` returns for each key until a file below `content/` changes. Results of a `make` that throws are not kept. */
export function keptUntilEdit<Key, Result>(make: (key: Key) => Result): (key: Key) => Result {
  const results = new Map<Key, Result>();
  let madeAt = edits;
  return (key) => {
    if (madeAt !== edits) results.clear();
    madeAt = edits;
    if (!results.has(key)) results.set(key, make(key));
    return results.get(key) as Result;
  };
}
