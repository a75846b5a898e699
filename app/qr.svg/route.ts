import {site} from '@/content/site';
import {sendMade} from '@/lib/made';
import {qrSvg} from '@/lib/qr';

const headers = {'Content-Type': 'image/svg+xml', 'Cache-Control': 'public, max-age=86400'};

/** The QR code of the support block, drawn from the community address. */
export function GET(request: Request) {
  return sendMade(request, 'qr.svg', headers, () => qrSvg(site.community));
}
