import {pricingSchema} from '@/lib/machine/pricing';
import {forPrograms, madeFile} from '@/lib/server/made-files';

/** JSON Schema of the prices. */
export const GET = madeFile('pricing.schema.json', forPrograms('application/schema+json; charset=utf-8'), pricingSchema);
