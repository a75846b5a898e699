import {pricingJson} from '@/lib/machine/pricing';
import {forPrograms, madeFile} from '@/lib/server/made-files';

/** Every price of the portal as JSON. */
export const GET = madeFile('pricing.json', forPrograms('application/json; charset=utf-8'), pricingJson);
