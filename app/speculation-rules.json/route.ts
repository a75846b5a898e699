import {speculationRules} from '@/lib/routing/speculation-rules';
import {madeFile} from '@/lib/server/made-files';

const headers = {'Content-Type': 'application/speculationrules+json', 'Cache-Control': 'public, max-age=86400'};

/** Which pages a browser may fetch before the reader asks for them; documents name this file in their `Speculation-Rules` header. */
export const GET = madeFile('speculation-rules.json', headers, () => JSON.stringify(speculationRules));
