import type {Scenario} from '@/lib/data/schema';

export const scenarios: readonly Scenario[] = [];
