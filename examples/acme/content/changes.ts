import {change, parseList} from '@/lib/data/schema';

export const changes = parseList('content/changes.ts', change, [], 'id');
