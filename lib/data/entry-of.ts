/** The entry of a list of data with this id. Throws, naming the file of the list, where there is none. */
export function entryOf<Entry extends {id: string}>(list: readonly Entry[], id: string, file: string): Entry {
  const found = list.find((entry) => entry.id === id);
  if (!found) throw new Error(`There is no entry "${id}" in ${file}. Use an id of it, or add the entry there.`);
  return found;
}
