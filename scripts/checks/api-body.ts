import Ajv, {type ErrorObject} from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import type {Path} from '@/lib/openapi/overlay';
import {resolve, type Schemas} from '@/lib/openapi/resolve';
import type {Schema} from '@/lib/openapi/types';

function pointer(path: Path): string {
  return path.map((step) => `/${encodeURIComponent(String(step).replaceAll('~', '~0').replaceAll('/', '~1'))}`).join('');
}

function describe(errors: ErrorObject[] | null | undefined): string {
  const deep = [...(errors ?? [])].filter(({keyword}) => !['oneOf', 'anyOf', 'allOf', 'if'].includes(keyword));
  deep.sort((a, b) => b.instancePath.length - a.instancePath.length);
  const first = deep.find(({keyword}) => !['const', 'type'].includes(keyword)) ?? deep[0] ?? errors?.[0];
  if (!first) return 'it is not valid';
  const place = first.instancePath || 'the body';
  const {additionalProperty, unevaluatedProperty, allowedValues} = first.params as Record<string, unknown>;
  const unknown = additionalProperty ?? unevaluatedProperty;
  if (unknown !== undefined) return `${place} has the unknown parameter "${String(unknown)}"`;
  return `${place} ${first.message}${Array.isArray(allowedValues) ? `: ${allowedValues.join(', ')}` : ''}`;
}

/** Validates values against places of the document. */
export function apiValidator(document: Schemas) {
  const ajv = new Ajv({strict: false, allErrors: true, validateSchema: false, logger: false});
  addFormats(ajv);
  ajv.addFormat('binary', true);
  ajv.addSchema({...document, $id: 'api'} as object, 'api');

  const compiled = new Map<string, ReturnType<typeof ajv.compile>>();
  const validatorAt = (ref: string) => {
    const known = compiled.get(ref) ?? ajv.compile({$ref: `api#${ref}`});
    compiled.set(ref, known);
    return known;
  };

  /** The form a body means: the one whose `model` allows the body's. */
  function formOf(schema: Schema, value: unknown): string | undefined {
    const model = (value as {model?: unknown} | null)?.model;
    const form = schema.oneOf?.find((candidate) => {
      const {properties} = resolve(document, candidate);
      const own = properties?.model;
      return own && own !== true && resolve(document, own).enum?.includes(model);
    });
    return form?.$ref?.slice(1);
  }

  return {
    /**
     * Why a value does not fit the schema at `path`; undefined when it does. `files`: the value is a form, whose files are
     * names and whose values may be texts.
     */
    check(path: Path, value: unknown, {files = false} = {}): string | undefined {
      const schema = path.reduce<unknown>((node, step) => (node as Record<string, unknown>)?.[step], document) as Schema;
      const run = validatorAt(formOf(schema, value) ?? pointer(path));
      if (run(files ? typedForm(document, schema, value) : value)) return undefined;
      return describe(run.errors);
    }
  };
}

/** Values of a form as their types: `-F stream=true` sends text that stands for a boolean. */
function typedForm(document: Schemas, schema: Schema, value: unknown): unknown {
  return Object.fromEntries(
    Object.entries(value as object).map(([name, given]) => {
      const property = schema.properties?.[name];
      const type = property && property !== true ? resolve(document, property).type : undefined;
      if (typeof given !== 'string') return [name, given];
      if (type === 'boolean' && /^(?:true|false)$/.test(given)) return [name, given === 'true'];
      if ((type === 'integer' || type === 'number') && given !== '' && !Number.isNaN(Number(given))) return [name, Number(given)];
      return [name, type === 'array' ? [given] : given];
    })
  );
}
