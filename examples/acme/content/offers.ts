import type {Offer} from '@/lib/data/schema';

export const offers: readonly Offer[] = [];
