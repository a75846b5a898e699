import {endpoints} from '@/content/endpoints';
import {models} from '@/content/models';
import type {Model} from '@/lib/data/schema';
import type {Operation} from './operations';

/** Models of the guide that are called through an operation, retired ones left out. */
export function modelsOf({method, apiPath}: Pick<Operation, 'method' | 'apiPath'>): Model[] {
  const ids = endpoints.filter((endpoint) => endpoint.path === apiPath && endpoint.method === method.toUpperCase()).map(({id}) => id);
  return models.filter((model) => model.status.state !== 'retired' && model.endpoints.some((id) => ids.includes(id)));
}
