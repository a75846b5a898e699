import {toString as toQrCode} from 'qrcode';
import {answerConditionally, withEtag} from '@/lib/server/conditional';
import {portal} from '@/portal.config';

const drawn = toQrCode(portal.community ?? portal.officialSite ?? portal.platform, {
  type: 'svg',
  errorCorrectionLevel: 'M',
  margin: 4
}).then(withEtag);

/** The QR code of the support block, drawn from the community address: dark on white in both themes, with the quiet zone that readers need. */
export async function GET(request: Request) {
  return answerConditionally(request, await drawn, {'Content-Type': 'image/svg+xml', 'Cache-Control': 'public, max-age=86400'});
}
