import {parseList, servicePrice} from '@/lib/data/schema';

export const prices = parseList('content/prices.ts', servicePrice, [], 'id');
