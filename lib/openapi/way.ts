/** The way from a place of a page, such as the body of a request, down to one of its fields. */
export type Way = {
  /** What the anchors of all fields of the place begin with. */
  place: string;
  /** As a path is written: `messages[].content[].image_url`. */
  path: string;
  /** The names on it, alone, and with the forms that were chosen between them. */
  names: string[];
  steps: string[];
  /** Anchors that the place has given away. */
  taken: Set<string>;
};

/** The beginning of a place. `place` is unique on its page. */
export function wayFrom(place: string): Way {
  return {place, path: '', names: [], steps: [], taken: new Set()};
}

/** On to a field of an object. */
export function toField(way: Way, name: string): Way {
  return {...way, path: way.path ? `${way.path}.${name}` : name, names: [...way.names, name], steps: [...way.steps, name]};
}

/** On to the entries of a list. */
export function toEntries(way: Way): Way {
  return {...way, path: `${way.path}[]`};
}

/** On into one of several forms, by what it is called in every language. */
export function toForm(way: Way, key: string): Way {
  return {...way, steps: [...way.steps, key]};
}

/**
 * The anchor of the field at which a way ends: its path, `body-messages.content`. Where a form has shown that path before, the
 * names of the forms stand in it too. Throws when both are taken.
 */
export function anchorOf({place, path, names, steps, taken}: Way): string {
  const anchor = [names, steps].map((parts) => `${place}-${parts.join('.')}`).find((each) => !taken.has(each));
  if (!anchor)
    throw new Error(`${place}: the path ${path} leads to several fields that nothing tells apart. Give their forms a schema of their own.`);
  taken.add(anchor);
  return anchor;
}
