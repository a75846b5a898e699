/** An action of an OpenAPI Overlay: merges `update` into what `target` names, or removes it. */
type OverlayAction = {target: string; update?: Record<string, unknown>; remove?: boolean};
export type Overlay = {overlay: string; info: {title: string; version: string}; actions: OverlayAction[]};

export type Path = (string | number)[];
type Node = Record<string | number, unknown>;

/** The steps of a target: `$.a['b c'][0]` → a, "b c", 0. Throws on what is more than names and positions. */
export function parseTarget(target: string): Path {
  const pattern = /\.([A-Za-z_][\w-]*)|\['([^']*)'\]|\[(\d+)\]/gy;
  const path: Path = [];
  pattern.lastIndex = 1;
  while (pattern.lastIndex < target.length) {
    const match = target.startsWith('$') ? pattern.exec(target) : null;
    if (!match) throw new Error(`the target ${target} is not a path. Write it as $.name['other name'][0].`);
    path.push(match[3] === undefined ? (match[1] ?? match[2] ?? '') : Number(match[3]));
  }
  return path;
}

/** A path as a target: the reverse of `parseTarget`. */
export function formatPath(path: Path): string {
  return `$${path.map((step) => (typeof step === 'number' ? `[${step}]` : /^[A-Za-z_]\w*$/.test(step) ? `.${step}` : `['${step}']`)).join('')}`;
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null;
}

function merge(target: Node, update: Node, path: Path, touch: (path: Path) => void) {
  for (const [key, value] of Object.entries(update)) {
    const here = [...path, key];
    const known = target[key];
    if (isNode(known) && isNode(value) && !Array.isArray(known)) merge(known, value as Node, here, touch);
    else {
      target[key] = structuredClone(value);
      touch(here);
    }
  }
}

/**
 * Applies an overlay to a document in place. `touch` hears the path of every value it sets.
 * Throws, naming the target, when the document has no such place.
 */
export function applyOverlay(document: object, {actions}: Overlay, touch: (path: Path) => void = () => {}) {
  for (const {target, update, remove} of actions) {
    const path = parseTarget(target);
    const last = path.at(-1) ?? '';
    let parent: unknown = document;
    for (const step of path.slice(0, -1)) parent = isNode(parent) ? parent[step] : undefined;
    if (!isNode(parent) || parent[last] === undefined) {
      throw new Error(`the target ${target} names nothing in the document. Correct the path, or remove the action.`);
    }
    if (remove) delete parent[last];
    else if (isNode(parent[last]) && update) merge(parent[last], update, path, touch);
    else throw new Error(`the action for ${target} neither removes nor updates an object.`);
  }
}
