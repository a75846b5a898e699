import {site} from '@/content/site';
import {qrSvg} from '@/lib/machine/qr';
import {sendMade} from '@/lib/server/made-files';

const headers = {'Content-Type': 'image/svg+xml', 'Cache-Control': 'public, max-age=86400'};

/** The QR code of the support block, drawn from the community address. */
export function GET(request: Request) {
  return sendMade(request, 'qr.svg', headers, () => qrSvg(site.community));
}
