import {refName, type Schemas} from './resolve';
import type {Schema} from './types';

/** Schemas inside a schema, whatever holds them. */
function partsOf(schema: Schema): Schema[] {
  const {properties = {}, items, oneOf = [], anyOf = [], allOf = [], additionalProperties} = schema;
  const named = Object.values(properties).filter((part): part is Schema => part !== true);
  const others = typeof additionalProperties === 'object' ? [additionalProperties] : [];
  return [...named, ...(items ? [items] : []), ...oneOf, ...anyOf, ...allOf, ...others];
}

/**
 * Refuses a document with a schema that holds itself: the reference shows schemas as trees and the form of an operation
 * checks values by them, both down to the last leaf, however deep. Throws, naming the way from the schema to itself.
 */
export function refuseEndless({components: {schemas}}: Schemas, file: string): void {
  const finite = new Set<string>();
  const visit = (schema: Schema, way: string[]): void => {
    const name = schema.$ref && refName(schema.$ref);
    if (name && way.includes(name)) {
      throw new Error(
        `${file}: the schema ${name} holds itself (${[...way.slice(way.indexOf(name)), name].join(' → ')}). Write the innermost one as "type: object" with a description.`
      );
    }
    for (const part of partsOf(schema)) visit(part, way);
    const target = name === undefined || finite.has(name) ? undefined : schemas[name];
    if (!name || !target) return;
    visit(target, [...way, name]);
    finite.add(name);
  };
  for (const name of Object.keys(schemas)) visit({$ref: `#/components/schemas/${name}`}, []);
}
