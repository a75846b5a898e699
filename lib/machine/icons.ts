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

const headers = {'Content-Type': 'image/png', 'Cache-Control': 'public, max-age=86400'};

/** Answers with an icon of the list above, or with 404. */
export function sendIcon(request: Request, name: string): Response {
  const icon = icons[name];
  return icon ? sendMade(request, name, headers, () => drawIcon(icon)) : new Response(null, {status: 404});
}
