import {pricingJson} from '@/lib/machine/pricing';
import {forPrograms, sendMade} from '@/lib/server/made-files';

/** Every price of the portal as JSON. */
export function GET(request: Request) {
  return sendMade(request, 'pricing.json', forPrograms('application/json; charset=utf-8'), pricingJson);
}
