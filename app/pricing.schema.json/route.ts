import {pricingSchema} from '@/lib/machine/pricing';
import {forPrograms, sendMade} from '@/lib/server/made-files';

/** JSON Schema of the prices. */
export function GET(request: Request) {
  return sendMade(request, 'pricing.schema.json', forPrograms('application/schema+json; charset=utf-8'), pricingSchema);
}
