import {existsSync, mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import {dirname, join} from 'node:path';

/** A reason why nothing is made. */
export class Refusal extends Error {}

/** The files of a portal in a folder, for what is added to them. */
export function filesOf(folder: string) {
  const place = (file: string) => join(folder, file);
  return {
    has: (file: string) => existsSync(place(file)),

    /** Writes a file that is not there yet. */
    write(file: string, text: string): void {
      if (existsSync(place(file))) throw new Refusal(`${place(file)} is there already. Choose another name, or edit that file.`);
      mkdirSync(dirname(place(file)), {recursive: true});
      writeFileSync(place(file), text);
      console.log(`Written: ${place(file)}`);
    },

    /** Puts a text behind the first place of a file that matches, which ends what stands before a list's entries, or before the last. */
    insert(file: string, mark: RegExp, text: string, where: 'behind' | 'before' = 'behind'): void {
      const source = readFileSync(place(file), 'utf8');
      const found = mark.exec(source);
      if (!found) throw new Refusal(`${place(file)} does not end its list as it is known here. Add this by hand:\n${text}`);
      const at = found.index + (where === 'behind' ? found[0].length : 0);
      writeFileSync(place(file), source.slice(0, at) + text + source.slice(at));
      console.log(`Changed: ${place(file)}`);
    }
  };
}

export type Files = ReturnType<typeof filesOf>;
