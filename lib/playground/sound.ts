/** Bytes that a stream writes as text. Nothing where the text is not of its kind. */
export function bytesOf(text: string, encoding: 'base64' | 'hex'): Uint8Array<ArrayBuffer> {
  if (encoding === 'hex') return Uint8Array.from(text.match(/[\da-f]{2}/gi) ?? [], (pair) => Number.parseInt(pair, 16));
  try {
    return Uint8Array.from(atob(text), (character) => character.charCodeAt(0));
  } catch {
    return new Uint8Array();
  }
}

/** Whether bytes begin as a WAV file does. */
const isWave = ([a, b, c, d]: Uint8Array) => String.fromCharCode(a ?? 0, b ?? 0, c ?? 0, d ?? 0) === 'RIFF';

/** Pieces of sound as a WAV file: samples of 16 bits on one channel get its header. */
export function wave(pieces: Uint8Array<ArrayBuffer>[], rate: number): Blob {
  const size = pieces.reduce((sum, {byteLength}) => sum + byteLength, 0);
  const type = 'audio/wav';
  if (pieces[0] && isWave(pieces[0])) return new Blob(pieces, {type});
  const head = new DataView(new ArrayBuffer(44));
  const text = (at: number, letters: string) => {
    for (const [index, letter] of [...letters].entries()) head.setUint8(at + index, letter.charCodeAt(0));
  };
  text(0, 'RIFF');
  head.setUint32(4, 36 + size, true);
  text(8, 'WAVEfmt ');
  head.setUint32(16, 16, true);
  head.setUint16(20, 1, true);
  head.setUint16(22, 1, true);
  head.setUint32(24, rate, true);
  head.setUint32(28, rate * 2, true);
  head.setUint16(32, 2, true);
  head.setUint16(34, 16, true);
  text(36, 'data');
  head.setUint32(40, size, true);
  return new Blob([head, ...pieces], {type});
}
