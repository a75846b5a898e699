/** The forms in which the release notes can be followed: path without language, media type, and the name readers know it by. */
export const releaseFeeds = {
  rss: {path: '/releases.rss', type: 'application/rss+xml', name: 'RSS'},
  atom: {path: '/releases.atom', type: 'application/atom+xml', name: 'Atom'},
  json: {path: '/releases.json', type: 'application/feed+json', name: 'JSON Feed'}
} as const;
export type ReleaseFeed = keyof typeof releaseFeeds;

/** The feed of changes of prices, user levels and policies, without language. */
export const changesFeedPath = '/changes.atom';
