import {openSearchDescription} from '@/lib/search/opensearch';
import {localizedFile} from '@/lib/server/made-files';

const headers = {'Content-Type': 'application/opensearchdescription+xml; charset=utf-8', 'Cache-Control': 'public, max-age=86400'};

/** How a browser searches the portal from its own field. */
export const GET = localizedFile('opensearch.xml', headers, openSearchDescription);
