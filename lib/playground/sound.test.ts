import {expect, test} from 'vitest';
import {bytesOf, wave} from './sound';

test('bytes are read from Base64 and hex, and nothing from what is neither', () => {
  expect([...bytesOf('AAH/', 'base64')]).toEqual([0, 1, 255]);
  expect([...bytesOf('0001fF', 'hex')]).toEqual([0, 1, 255]);
  expect([...bytesOf('?', 'base64')]).toEqual([]);
  expect([...bytesOf('zz', 'hex')]).toEqual([]);
});

test('samples become a WAV file of 16 bits on one channel', async () => {
  const file = wave([Uint8Array.of(1, 2), Uint8Array.of(3, 4)], 24_000);
  expect(file.type).toBe('audio/wav');
  const bytes = Buffer.from(await file.arrayBuffer());
  const head = {
    riff: bytes.toString('latin1', 0, 4),
    size: bytes.readUInt32LE(4),
    format: bytes.toString('latin1', 8, 16),
    length: bytes.readUInt32LE(16),
    rest: [20, 22, 32, 34].map((at) => bytes.readUInt16LE(at)),
    rates: [24, 28].map((at) => bytes.readUInt32LE(at)),
    data: bytes.toString('latin1', 36, 40),
    dataSize: bytes.readUInt32LE(40)
  };
  expect(head).toEqual({
    riff: 'RIFF',
    size: 40,
    format: 'WAVEfmt ',
    length: 16,
    rest: [1, 1, 2, 16],
    rates: [24_000, 48_000],
    data: 'data',
    dataSize: 4
  });
  expect([...bytes.subarray(44)]).toEqual([1, 2, 3, 4]);
});

test('what is a WAV file already stays as it is', async () => {
  const whole = Buffer.from('RIFFxyz');
  const file = wave([new Uint8Array(whole)], 8000);
  expect(Buffer.from(await file.arrayBuffer()).toString()).toBe('RIFFxyz');
  expect(file.type).toBe('audio/wav');
  expect((await wave([new Uint8Array(Buffer.from('RIF'))], 8000).arrayBuffer()).byteLength).toBe(47);
  expect((await wave([], 8000).arrayBuffer()).byteLength).toBe(44);
});
