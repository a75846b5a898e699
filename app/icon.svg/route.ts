import {logo} from '@/lib/machine/icons';
import {madeFile} from '@/lib/server/made-files';

/** The mark of the portal, for the top bar and for browsers. */
export const GET = madeFile('icon.svg', {'Content-Type': 'image/svg+xml', 'Cache-Control': 'public, max-age=86400'}, logo);
