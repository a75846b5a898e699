import {disputed, parseList} from '@/lib/data/schema';

export const disputedPoints = parseList('content/disputed.ts', disputed, [], 'id');
