import {expect, test} from '@playwright/test';
import {renderAsync} from '@resvg/resvg-js';
import decode from 'qr/decode.js';
import {portal} from '@/portal.config';

test('the QR code says the address of the community', async ({request}) => {
  const response = await request.get('/qr.svg');
  expect(response.status()).toBe(200);
  expect(response.headers()['content-type']).toContain('image/svg+xml');
  const {pixels, width, height} = await renderAsync(await response.text(), {fitTo: {mode: 'zoom', value: 8}});
  expect(decode({data: pixels, width, height})).toBe(portal.community);
});
