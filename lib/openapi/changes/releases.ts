import {endpoints} from '@/content/endpoints';
import {models} from '@/content/models';
import {releases} from '@/content/releases';
import type {Locale} from '@/i18n/routing';
import type {Release} from '@/lib/data/schema';
import {type Operation, operations} from '../operations';

/** Operations that the models of a release are called through. */
function operationsOf({models: ids}: Release, locale: Locale): Operation[] {
  const called = models.filter(({id}) => ids.includes(id)).flatMap((model) => model.endpoints);
  const addresses = endpoints.filter(({id}) => called.includes(id)).map(({method, path}) => `${method} ${path}`);
  return operations(locale).filter(({method, apiPath}) => addresses.includes(`${method.toUpperCase()} ${apiPath}`));
}

/** Releases that concern an operation, newest first: what an operation takes, not what it costs. */
export function releasesOfReference(locale: Locale): {release: Release; operations: Operation[]}[] {
  return releases
    .filter(({kind}) => kind !== 'price')
    .map((release) => ({release, operations: operationsOf(release, locale)}))
    .filter((each) => each.operations.length > 0)
    .toSorted((a, b) => b.release.date.localeCompare(a.release.date));
}
