import {platformPaths} from '@/content/navigation';

/** Links to pages of this site that cost nothing to fetch: no pages that are rendered for one request, no files, nothing of the platform. */
const where = {
  and: [
    {href_matches: '/*'},
    {
      not: {
        href_matches: [
          '/*\\?*',
          '/*.:extension(md|json|yaml|xml|csv|txt|atom|rss|png|svg)',
          '/*/try',
          '/api/*',
          '/login',
          '/en/login',
          '/search',
          '/en/search'
        ]
      }
    },
    {not: {href_matches: platformPaths.map((path) => `/${path}/*`)}},
    {not: {selector_matches: '[rel~="nofollow"], [download], [target]'}}
  ]
};

/** What browsers that know Speculation Rules do ahead of a click: the page of a link that the pointer or the focus comes to is made ready. */
export const speculationRules = {prerender: [{where, eagerness: 'eager'}]};
