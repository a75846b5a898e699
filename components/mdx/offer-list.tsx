import {useLocale, useTranslations} from 'next-intl';
import {Badge} from '@/components/ui/badge';
import {Facts} from '@/components/ui/facts';
import {offers} from '@/content/offers';
import type {Offer} from '@/lib/data/schema';
import {Markdown} from './markdown';

const tones = {open: 'good', over: 'past', unknown: 'plain'} as const;

/** Whether an offer runs. A day that has passed counts for more than what a source once said. */
function stateOf(offer: Offer, today: string): Offer['state'] {
  return offer.until && offer.until < today ? 'over' : offer.state;
}

/** Offers with their dates, what is over marked as over. */
export function OfferList() {
  const locale = useLocale();
  const t = useTranslations('OfferList');
  const today = new Date().toISOString().slice(0, 10);
  return (
    <ul className="list-none p-0">
      {offers.map((offer) => {
        const state = stateOf(offer, today);
        return (
          <li key={offer.id} id={offer.id} className="m-0 border-b py-4">
            <h3 className={`my-1 ${state === 'over' ? 'text-muted' : ''}`.trim()}>{offer.title[locale]}</h3>
            <Facts>
              <Badge tone={tones[state]}>{t(state)}</Badge>
              {offer.from && <time dateTime={offer.from}>{t('from', {date: offer.from})}</time>}
              {offer.until && <time dateTime={offer.until}>{t('until', {date: offer.until})}</time>}
            </Facts>
            <Markdown text={offer.body[locale]} place={`content/offers.ts: ${offer.id}`} />
          </li>
        );
      })}
    </ul>
  );
}
