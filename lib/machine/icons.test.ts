import {expect, test} from 'vitest';
import {portal} from '@/portal.config';
import {logo, sendIcon} from './icons';

const asked = (name: string) => sendIcon(new Request('http://localhost/icons'), name);
const bytesOf = async (name: string) => Buffer.from(await asked(name).arrayBuffer());
/** Width and height of a PNG. */
const size = (png: Buffer) => [png.toString('latin1', 1, 4), png.readUInt32BE(16), png.readUInt32BE(20)];

test('every icon is a PNG of its size, which a browser may keep for a day', async () => {
  for (const [name, pixels] of [
    ['192.png', 192],
    ['512.png', 512],
    ['apple-touch.png', 180],
    ['maskable.png', 512]
  ] as const) {
    expect(size(await bytesOf(name)), name).toEqual(['PNG', pixels, pixels]);
    const {headers, status} = asked(name);
    expect([status, headers.get('content-type'), headers.get('cache-control')]).toEqual([200, 'image/png', 'public, max-age=86400']);
  }
  expect((await bytesOf('maskable.png')).equals(await bytesOf('512.png'))).toBe(false);
  expect(logo()).toContain('viewBox');
  expect(portal.colours.accent).toMatch(/^#/);
});

test('the icon of the old name is a file of one picture', async () => {
  const file = await bytesOf('favicon.ico');
  expect(asked('favicon.ico').headers.get('content-type')).toBe('image/x-icon');
  const head = [0, 2, 4, 10, 12].map((at) => file.readUInt16LE(at));
  expect(head).toEqual([0, 1, 1, 1, 32]);
  expect([file[6], file[7], file.readUInt32LE(14), file.readUInt32LE(18)]).toEqual([32, 32, file.length - 22, 22]);
  expect(size(file.subarray(22))).toEqual(['PNG', 32, 32]);
});

test('there is no other icon', async () => {
  for (const name of ['16.png', '', 'toString']) expect(asked(name).status, name).toBe(404);
});
