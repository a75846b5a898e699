import type {TryForm} from './form';

const name = 'example';

/** The fragment of a link that fills the form with an example of the document, by its name there. A server never sees it. */
export function variantFragment(key: string): string {
  return `#${new URLSearchParams({[name]: key})}`;
}

/** The example that a fragment names, by its index. Undefined where it names none of the form's. */
export function variantIn({examples}: Pick<TryForm, 'examples'>, fragment: string): number | undefined {
  const key = new URLSearchParams(fragment.replace(/^#/, '')).get(name);
  const index = examples.findIndex((example) => example.key === key);
  return index < 0 ? undefined : index;
}
