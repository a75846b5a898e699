import type {Filing} from '@/lib/data/schema';
import type {FilingList} from '@/lib/filings/file';
import {namesIn, normalise} from './normalise';

/** A record with what look-ups compare, worked out once. */
export type Entry = {
  record: Filing;
  number: string;
  model: string;
  entity: string;
  names: readonly string[];
  /** Normalised text that the text filter searches. */
  text: string;
};

/** A registry ready for look-ups. Everything the portal shows of filings comes from one of these. */
export type Registry = ReturnType<typeof createRegistry>;

/** Sort keys of the list. Names sort as a Chinese reader expects, by pinyin. */
export const filingSorts = ['filedOn', 'model', 'number', 'place', 'entity'] as const;
export type FilingSort = (typeof filingSorts)[number];

const collator = new Intl.Collator('zh-CN', {numeric: true});

/**
 * Indexes a list. Throws when two numbers differ only in width, case, spaces or hyphens: one of them is a slip, and
 * addresses do not tell them apart.
 */
export function createRegistry({asOf, records}: FilingList, file = 'the registry') {
  const byNumber = new Map<string, Entry>();
  const entries = records.map((record): Entry => {
    const number = normalise(record.number);
    const earlier = byNumber.get(number);
    if (earlier) {
      throw new Error(
        `${file}: the numbers ${JSON.stringify(earlier.record.number)} and ${JSON.stringify(record.number)} differ only in width, case, spaces or hyphens. Correct or remove one of the two.`
      );
    }
    const model = normalise(record.model);
    const entity = normalise(record.entity);
    const text = [number, model, entity, normalise(record.place)].join('\n');
    const entry = {record, number, model, entity, names: [...new Set([...namesIn(record.model), ...namesIn(record.number)])], text};
    byNumber.set(number, entry);
    return entry;
  });
  const listed = entries.filter(({record}) => record.state === 'listed');
  const orders = new Map<FilingSort, readonly Entry[]>();
  return {
    /** Day on which the list was last compared with its source. */
    asOf,
    /** Every record in the file's order, removed ones included. */
    records: records as readonly Filing[],
    entries: entries as readonly Entry[],
    /** Records in the list today, in the file's order. */
    listed: listed.map(({record}) => record),
    /** The record of a number written exactly so. */
    get(number: string): Filing | undefined {
      const found = byNumber.get(normalise(number))?.record;
      return found?.number === number ? found : undefined;
    },
    /** The record of a number, however it is spaced or cased. */
    find(number: string): Filing | undefined {
      return byNumber.get(normalise(number))?.record;
    },
    /** Records in the list, sorted. The order of each key is worked out once. */
    sorted(key: FilingSort): readonly Entry[] {
      const known = orders.get(key);
      if (known) return known;
      const order = listed.toSorted(
        (a, b) => collator.compare(a.record[key], b.record[key]) || collator.compare(a.record.number, b.record.number)
      );
      orders.set(key, order);
      return order;
    }
  };
}
