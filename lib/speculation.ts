/**
 * Rules by which a browser that knows them fetches the same page in the other language ahead, so that the switch waits for
 * nothing, as long as scripts are not there to do it. The text stands here because content security policies name it by its hash.
 */
export const speculationRules = JSON.stringify({
  prefetch: [{where: {selector_matches: '.language-menu a:not([aria-current])'}, eagerness: 'moderate'}]
});
