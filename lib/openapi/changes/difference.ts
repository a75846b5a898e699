import type {FieldPart, ReferenceChange} from '@/lib/data/schema';
import type {OpenApi} from '../types';
import type {Facts} from './facts';
import {changesOfField} from './field-changes';
import {type OperationFacts, operationFacts} from './operation-facts';
import {parentOf} from './widest';

/** Whether callers send what stands in a part, rather than read it. */
const isSent = (part: FieldPart) => part !== 'answer' && part !== 'event';

/** Paths of a part that the other version lacks, without those that stand in one of them. */
function newPaths(facts: Facts, other: Facts): string[] {
  return [...facts.keys()].filter((path) => {
    const parent = parentOf(path);
    return !other.has(path) && (parent === undefined || !facts.has(parent) || other.has(parent));
  });
}

function changesOfPart(operation: string, part: FieldPart, before: Facts = new Map(), after: Facts = new Map()): ReferenceChange[] {
  const place = (path: string) => ({operation, part, ...(path !== '' && {field: path})});
  const breaking = (is: boolean) => (is ? {breaking: true as const} : {});
  return [
    ...newPaths(after, before).map((path) => ({
      ...place(path),
      kind: 'added' as const,
      ...breaking(isSent(part) && after.get(path)?.required === true)
    })),
    ...newPaths(before, after).map((path) => ({...place(path), kind: 'removed' as const, ...breaking(true)})),
    ...[...after].flatMap(([path, fact]) => {
      const known = before.get(path);
      if (!known) return [];
      return changesOfField(known, fact, isSent(part)).map(({breaks, ...change}) => ({
        ...place(path),
        kind: 'changed' as const,
        ...change,
        ...breaking(breaks)
      }));
    })
  ];
}

function changesOfOperation(operation: string, before: OperationFacts, after: OperationFacts): ReferenceChange[] {
  const parts = [...new Set([...Object.keys(after.parts), ...Object.keys(before.parts)])] as FieldPart[];
  return [
    ...(after.deprecated && !before.deprecated ? [{operation, kind: 'changed' as const, what: 'deprecated' as const}] : []),
    ...parts.flatMap((part) => changesOfPart(operation, part, before.parts[part], after.parts[part]))
  ];
}

/**
 * What changed of the operations and fields from one version of the API document to another, in the order of the new one, removed
 * operations last. Texts, examples and the order in which things stand are no changes.
 */
export function differenceOf(before: OpenApi, after: OpenApi): ReferenceChange[] {
  const [old, now] = [operationFacts(before), operationFacts(after)];
  return [
    ...[...now].flatMap(([operation, facts]): ReferenceChange[] => {
      const known = old.get(operation);
      return known ? changesOfOperation(operation, known, facts) : [{operation, kind: 'added'}];
    }),
    ...[...old.keys()]
      .filter((operation) => !now.has(operation))
      .map((operation): ReferenceChange => ({operation, kind: 'removed', breaking: true}))
  ];
}
