import {site} from '@/content/site';
import {qrSvg} from '@/lib/qr';

export const dynamic = 'force-static';

/** The QR code of the support block, drawn at build from the community address. */
export function GET() {
  return new Response(qrSvg(site.community), {headers: {'Content-Type': 'image/svg+xml'}});
}
