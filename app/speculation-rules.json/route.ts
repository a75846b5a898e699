import {speculationRules} from '@/lib/speculation-rules';

export const dynamic = 'force-static';

/** Which pages a browser may fetch before the reader asks for them; documents name this file in their `Speculation-Rules` header. */
export function GET() {
  return new Response(JSON.stringify(speculationRules), {headers: {'Content-Type': 'application/speculationrules+json'}});
}
