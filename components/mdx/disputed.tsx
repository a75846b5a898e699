import {useLocale} from 'next-intl';
import {disputedPoints} from '@/content/disputed';
import {entryOf} from '@/lib/data/entry-of';

/** A point on which the sources disagree, in the words that every page uses for it. */
export function Disputed({id}: {id: string}) {
  return entryOf(disputedPoints, id, 'content/disputed.ts').text[useLocale()];
}
