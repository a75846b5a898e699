import {useLocale} from 'next-intl';
import {disputedPoints} from '@/content/disputed';

/** A point on which the sources disagree, in the words that every page uses for it. */
export function Disputed({id}: {id: string}) {
  const locale = useLocale();
  const found = disputedPoints.find((point) => point.id === id);
  if (!found) throw new Error(`<Disputed id="${id}"/>: there is no such point. Use an id of content/disputed.ts, or add it there.`);
  return found.text[locale];
}
