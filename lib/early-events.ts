/** Events on the document by which the portal's scripts and those inside of documents (`lib/early-script.ts`) tell each other. */
export const events = {
  /** The router and everything that listens to the reader is there. */
  ready: 'portal:ready',
  /** React has drawn everything, `html` included. */
  drawn: 'portal:drawn',
  /** A page is shown that has not come with a document of its own. */
  page: 'portal:page'
} as const;
