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
 * The schema itself, references followed and parts of `allOf` joined: own properties first, the description nearest to
 * the place. Throws, naming the reference, when it leads nowhere.
 */
export function resolve(document: Schemas, schema: Schema): Schema {
  if (schema.$ref) {
    const target = document.components.schemas[refName(schema.$ref)];
    if (!target) throw new Error(`The API document refers to ${schema.$ref}, which it does not hold. Add it to components.schemas.`);
    const {$ref, ...own} = schema;
    return {...resolve(document, target), ...own};
  }
  if (!schema.allOf) return schema;
  const {allOf, ...own} = schema;
  const parts = allOf.map((part) => resolve(document, part));
  return {
    ...own,
    type: own.type ?? parts[0]?.type,
    properties: Object.assign({}, own.properties, ...parts.map(({properties}) => properties), own.properties),
    required: [...new Set([...(own.required ?? []), ...parts.flatMap(({required}) => required ?? [])])]
  };
}
