import type {ReferenceChange} from '@/lib/data/schema';
import {type Bounds, boundsText} from '../bounds';
import type {Fact} from './facts';

type FieldChange = Pick<ReferenceChange, 'what' | 'before' | 'after'> & {breaks: boolean};

const without = (list: string[], other: string[]) => list.filter((each) => !other.includes(each));
const listed = (before: string[], after: string[]) => ({...(before.length > 0 && {before}), ...(after.length > 0 && {after})});

/** Whether a value that was within the bounds may lie outside now. */
function isNarrower(before: Bounds = {}, after: Bounds = {}): boolean {
  const {low, high, lowOpen, highOpen} = after;
  const [lowest, highest] = [before.low ?? Number.NEGATIVE_INFINITY, before.high ?? Number.POSITIVE_INFINITY];
  return (
    (low !== undefined && (low > lowest || (low === lowest && Boolean(lowOpen) && !before.lowOpen))) ||
    (high !== undefined && (high < highest || (high === highest && Boolean(highOpen) && !before.highOpen)))
  );
}

function listChange(what: 'type' | 'values', before: string[], after: string[], isSent: boolean): FieldChange[] {
  const [gone, come] = [without(before, after), without(after, before)];
  if (gone.length === 0 && come.length === 0) return [];
  // An empty list stands for anything; every integer is a number.
  const lost = after.length > 0 && (before.length === 0 || gone.some((each) => each !== 'integer' || !after.includes('number')));
  const isNew =
    what === 'type' && before.length > 0 && (after.length === 0 || come.some((each) => each !== 'integer' || !before.includes('number')));
  return [{what, ...listed(gone, come), breaks: isSent ? lost : isNew}];
}

function textChange(
  what: 'pattern' | 'alternatives',
  before: string | undefined,
  after: string | undefined,
  isSent: boolean
): FieldChange[] {
  if (before === after) return [];
  return [{what, ...listed(before ? [before] : [], after ? [after] : []), breaks: isSent && after !== undefined}];
}

/** What changed of a field that both versions have. `breaks` says whether callers may have to change something. */
export function changesOfField(before: Fact, after: Fact, isSent: boolean): FieldChange[] {
  const limits = (['range', 'length', 'items', 'entries'] as const).flatMap((what): FieldChange[] => {
    const [old, now] = [before.bounds[what], after.bounds[what]];
    const [from, to] = [boundsText(old ?? {}), boundsText(now ?? {})];
    if (from === to) return [];
    return [{what, ...listed(from ? [from] : [], to ? [to] : []), breaks: isSent && isNarrower(old, now)}];
  });
  const [gone, come] = [without(before.defaults, after.defaults), without(after.defaults, before.defaults)];
  return [
    ...(after.required && !before.required ? [{what: 'required' as const, breaks: isSent}] : []),
    ...(before.required && !after.required ? [{what: 'optional' as const, breaks: !isSent}] : []),
    ...(after.deprecated && !before.deprecated ? [{what: 'deprecated' as const, breaks: false}] : []),
    ...listChange('type', before.types, after.types, isSent),
    ...listChange('values', before.values, after.values, isSent),
    ...(gone.length + come.length > 0 ? [{what: 'default' as const, ...listed(gone, come), breaks: false}] : []),
    ...limits,
    ...textChange('pattern', before.pattern, after.pattern, isSent),
    ...textChange('alternatives', before.alternatives, after.alternatives, isSent)
  ];
}
