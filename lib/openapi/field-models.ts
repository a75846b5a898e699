import {models} from '@/content/models';
import type {Model} from '@/lib/data/schema';
import type {Body, Field} from './tree';

/** What the data about models says of a field: `key` names its words in the catalogues, `value` is a number or a bound. */
export type ModelFact = {
  key: 'takes' | 'switch' | 'always' | 'disputed' | 'default' | 'max' | 'defaultAndMax';
  default?: number;
  max?: number;
  /** Codes of the models that it holds for. */
  models: string[];
};

type Said = Omit<ModelFact, 'models'> | undefined;

const withCapability =
  (capability: Model['capabilities'][number]) =>
  ({capabilities}: Model): Said =>
    capabilities.includes(capability) ? {key: 'takes'} : undefined;
const byDefault = (value: number | undefined): Said => (value === undefined ? undefined : {key: 'default', default: value});

/** By path of a field of a request with a model: what it is at one model. */
const facts: Record<string, (model: Model) => Said> = {
  thinking: ({thinking}) => thinking && {key: thinking},
  temperature: ({sampling}) => byDefault(sampling?.temperature),
  top_p: ({sampling}) => byDefault(sampling?.topP),
  max_tokens: ({maxTokens: {max, ...rest} = {}}) =>
    max === undefined ? byDefault(rest.default) : {key: rest.default === undefined ? 'max' : 'defaultAndMax', max, ...rest},
  response_format: withCapability('structured-output'),
  'tools[].function': withCapability('function-calling'),
  'tools[].retrieval': withCapability('retrieval'),
  'tools[].web_search': withCapability('web-search'),
  'tools[].mcp': withCapability('mcp')
};

/** What the models of a request have in common or not, at a field, that of the most first; nothing where all of them are alike, or nothing is known. */
function factsAt(path: string, asked: readonly Model[]): ModelFact[] {
  const found = new Map<string, ModelFact>();
  for (const model of asked) {
    const said = facts[path]?.(model);
    if (!said) continue;
    const same = found.get(JSON.stringify(said));
    if (same) same.models.push(model.code);
    else found.set(JSON.stringify(said), {...said, models: [model.code]});
  }
  const all = [...found.values()].sort((a, b) => b.models.length - a.models.length);
  return all.length === 1 && all[0]?.models.length === asked.length ? [] : all;
}

function mark<T extends Pick<Field, 'fields' | 'forms'>>(of: T, asked: readonly Model[]): T {
  const own = of.fields.find(({path}) => path === 'model');
  const known = own ? models.filter(({code, status}) => own.values.includes(code) && status.state !== 'retired') : asked;
  return {
    ...of,
    fields: of.fields.map((field) => ({...mark(field, known), models: factsAt(field.path, known)})),
    forms: of.forms.map((form) => mark(form, known))
  };
}

/** The body of a request whose fields say what the data about its models says of them (`content/models`). */
export function withModels(body: Body): Body {
  return mark(body, []);
}
