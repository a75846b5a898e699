/** The methods of an address that takes messages and has nothing to read, for `Allow`. */
export const postOnly = 'OPTIONS, POST';

/** Answers OPTIONS at such an address: Next by itself would name the methods that are refused, too. */
export function tellPostOnly(): Response {
  return new Response(null, {status: 204, headers: {Allow: postOnly}});
}
