import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {Resvg} from '@resvg/resvg-js';
import {portal} from '@/portal.config';
import {sendMade} from '../server/made-files';

/** Icons for browsers and home screens: their size in pixels, and whether the mark stands on a ground that fills the square. */
const icons: Readonly<Record<string, {size: number; filled?: boolean}>> = {
  'favicon.ico': {size: 32},
  '192.png': {size: 192},
  '512.png': {size: 512},
  'apple-touch.png': {size: 180, filled: true},
  'maskable.png': {size: 512, filled: true}
};

/** The mark of the portal, `brand/logo.svg`: square, with a `viewBox`. */
export function logo(): string {
  return readFileSync(join(/* turbopackIgnore: true */ process.cwd(), 'brand/logo.svg'), 'utf8');
}

/** An icon as PNG, made of the mark. On a filled ground it keeps to the middle, which every shape of mask shows. */
function drawIcon({size, filled = false}: {size: number; filled?: boolean}): Uint8Array<ArrayBuffer> {
  const href = `data:image/svg+xml;base64,${Buffer.from(logo()).toString('base64')}`;
  const [place, length] = filled ? [10, 80] : [0, 100];
  const ground = filled ? `<rect width="100" height="100" fill="${portal.colours.accent}"/>` : '';
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 100 100">${ground}<image href="${href}" x="${place}" y="${place}" width="${length}" height="${length}"/></svg>`;
  return new Uint8Array(new Resvg(svg, {fitTo: {mode: 'width', value: size}}).render().asPng());
}

/** One picture as a file of icons: its head, the place of the picture, and the picture as PNG, which every browser of today reads there. */
function asIco(png: Uint8Array<ArrayBuffer>, size: number): Uint8Array<ArrayBuffer> {
  const head = new DataView(new ArrayBuffer(22));
  head.setUint16(2, 1, true);
  head.setUint16(4, 1, true);
  head.setUint8(6, size);
  head.setUint8(7, size);
  head.setUint16(10, 1, true);
  head.setUint16(12, 32, true);
  head.setUint32(14, png.length, true);
  head.setUint32(18, head.byteLength, true);
  return new Uint8Array([...new Uint8Array(head.buffer), ...png]);
}

/** Answers with an icon of the list above, or with 404. */
export function sendIcon(request: Request, name: string): Response {
  const icon = Object.hasOwn(icons, name) ? icons[name] : undefined;
  if (!icon) return new Response(null, {status: 404});
  const isIco = name.endsWith('.ico');
  const headers = {'Content-Type': isIco ? 'image/x-icon' : 'image/png', 'Cache-Control': 'public, max-age=86400'};
  return sendMade(request, name, headers, () => (isIco ? asIco(drawIcon(icon), icon.size) : drawIcon(icon)));
}
