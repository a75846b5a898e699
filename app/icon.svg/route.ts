import {logo} from '@/lib/machine/icons';
import {sendMade} from '@/lib/server/made-files';

const headers = {'Content-Type': 'image/svg+xml', 'Cache-Control': 'public, max-age=86400'};

/** The mark of the portal, for the top bar and for browsers. */
export function GET(request: Request) {
  return sendMade(request, 'icon.svg', headers, logo);
}
