import {type Conflict, merge} from './merge';
import type {Schema} from './types';

/** A document whose schemas can be referred to. */
export type Schemas = {components: {schemas: Record<string, Schema>}};

/** Name of the component a reference leads to. */
export function refName(ref: string): string {
  return ref.slice(ref.lastIndexOf('/') + 1);
}

/** Fields of an object of which one group at least is needed (`anyOf` with nothing but `required`); undefined where there is no such rule. */
export function alternativesOf({properties, anyOf}: Schema): string[][] | undefined {
  if (!properties || !anyOf?.every((part) => Object.keys(part).join() === 'required')) return undefined;
  return anyOf.map(({required = []}) => required);
}

/** Such groups in a line: `file / file_base64`. */
export function alternativesText(groups: string[][] | undefined): string | undefined {
  return groups?.map((group) => group.join(' + ')).join(' / ');
}

/**
 * The schema itself, references followed and parts of `allOf` joined: own properties first, the texts nearest to the place.
 * `conflict` hears what the parts say against each other. Throws, naming the reference, when it leads nowhere.
 */
export function resolve(document: Schemas, schema: Schema, conflict?: Conflict): Schema {
  const {$ref, allOf = [], ...own} = schema;
  if ($ref === undefined && allOf.length === 0) return schema;
  const parts = [...($ref === undefined ? [] : [target(document, $ref)]), ...allOf];
  return parts.map((part) => resolve(document, part, conflict)).reduce((merged, part) => merge(merged, part, conflict), own);
}

function target(document: Schemas, ref: string): Schema {
  const found = document.components.schemas[refName(ref)];
  if (!found) throw new Error(`The API document refers to ${ref}, which it does not hold. Add it to components.schemas.`);
  return found;
}
