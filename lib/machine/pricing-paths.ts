/** The page of all prices, and the same for programs; the files are the same in every language. */
export const pricingPath = '/dev/howuse/pricing';
export const pricingFiles = {json: '/pricing.json', schema: '/pricing.schema.json'} as const;
