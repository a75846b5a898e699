import {builtInAgents} from '@/content/agents';
import {disputedPoints} from '@/content/disputed';
import {endpoints} from '@/content/endpoints';
import {errorCodes} from '@/content/errors';
import {models} from '@/content/models';
import {prices} from '@/content/prices';
import {releases} from '@/content/releases';
import {scenarios} from '@/content/scenarios';
import {meantBy} from '@/lib/data/faults';
import type {Finding} from './finding';
import type {Page} from './page';
import {lineOfField, sourceOf} from './place';

type Known = {what: string; file: string; ids: readonly string[]};

const known = {
  model: {what: 'model', file: 'content/models', ids: models.map(({id}) => id)},
  price: {what: 'price', file: 'content/prices.ts', ids: prices.map(({id}) => id)},
  endpoint: {what: 'endpoint', file: 'content/endpoints.ts', ids: endpoints.map(({id}) => id)},
  error: {what: 'error code', file: 'content/errors.ts', ids: errorCodes.map(({code}) => String(code))},
  agent: {what: 'agent', file: 'content/agents.ts', ids: builtInAgents.map(({id}) => id)},
  disputed: {what: 'disputed point', file: 'content/disputed.ts', ids: disputedPoints.map(({id}) => id)}
} satisfies Record<string, Known>;

/** What the ids and codes of a component name. */
const named: Record<string, Known> = {
  ModelValue: known.model,
  ModelSpec: known.model,
  ModelTable: known.model,
  ModelPrices: known.model,
  PriceTable: known.price,
  PriceValue: known.price,
  Endpoint: known.endpoint,
  ErrorTable: known.error,
  ErrorCode: known.error,
  AgentVariables: known.agent,
  Disputed: known.disputed
};

function missing({what, file, ids}: Known, id: string): Pick<Finding, 'message' | 'remedy'>[] {
  if (ids.includes(id)) return [];
  const meant = meantBy(id, ids);
  return [{message: `there is no ${what} "${id}".`, remedy: meant ? `Did you mean "${meant}"?` : `Use one of ${file}, or add it there.`}];
}

/** What a component of a page names by id or code is in the data. */
export function checkIds({doc, elements}: Pick<Page, 'doc' | 'elements'>): Finding[] {
  return elements.flatMap(({name, attributes: {id = '', ids = '', code = '', codes = ''}, line}) => {
    const data = named[name];
    const given = [id, ...(`${ids} ${code} ${codes}`.match(/[\w.-]+/g) ?? [])].filter((each) => each !== '');
    return data ? given.flatMap((each) => missing(data, each).map((fault) => ({file: doc.file, line, ...fault}))) : [];
  });
}

/** What an entry of the data names by id is there: models of releases and scenarios, successors and endpoints of models. */
export function checkReferences(lists = {models, releases, scenarios}): Finding[] {
  const at = (file: string, id: string, field: string) => ({file, line: lineOfField(sourceOf(file), 'id', id, field)});
  const of = (file: string, id: string, field: string, data: Known, ids: readonly string[]) =>
    ids.flatMap((each) =>
      missing(data, each).map(({message, remedy}) => ({
        ...at(file, id, field),
        message: `entry "${id}", field "${field}": ${message}`,
        remedy
      }))
    );
  return [
    ...lists.releases.flatMap(({id, models}) => of('content/releases.ts', id, 'models', known.model, models)),
    ...lists.scenarios.flatMap(({id, models}) => of('content/scenarios.ts', id, 'models', known.model, models)),
    ...lists.models.flatMap(({id, endpoints: ids, status: {successor}}) => [
      ...of('content/models', id, 'endpoints', known.endpoint, ids),
      ...of('content/models', id, 'status.successor', known.model, successor ? [successor] : [])
    ])
  ];
}
