import {builtInAgent, parseList} from '@/lib/data/schema';

export const builtInAgents = parseList('content/agents.ts', builtInAgent, [], 'id');
