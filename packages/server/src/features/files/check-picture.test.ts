import { expect, test } from 'vitest';
import { checkPicture } from './check-picture.ts';

/** A PNG's head, with the size that it claims. */
function png(width: number, height: number): Uint8Array {
  const head = Buffer.from('89504e470d0a1a0a0000000d49484452000000000000000008060000001f15c489', 'hex');
  head.writeUInt32BE(width, 16);
  head.writeUInt32BE(height, 20);
  return head;
}

/** A JPEG's head: what a camera writes before the size, then the size. */
function jpeg(width: number, height: number): Uint8Array {
  const camera = Buffer.concat([Buffer.from('ffd8ffe1ffff', 'hex'), Buffer.alloc(0xfffd)]);
  const frame = Buffer.from('ffc0001108000000000301220002110103110100', 'hex');
  frame.writeUInt16BE(height, 5);
  frame.writeUInt16BE(width, 7);
  return Buffer.concat([camera, frame]);
}

test.each([
  ['a phone’s photo', jpeg(6000, 4000)],
  ['a small drawing', png(1, 1)],
  ['forty megapixels', png(8000, 5000)],
])('%s passes', (_, bytes) => {
  expect(() => checkPicture(bytes)).not.toThrow();
});

test.each([
  ['a huge square', png(30_000, 30_000), /too large: at most 40 megapixels/],
  ['more pixels than a page can hold', png(8000, 5001), /too large/],
  ['a thin line without end', png(12_001, 1), /too large/],
  ['a huge photo', jpeg(60_000, 60_000), /too large/],
  ['no pixel at all', png(0, 100), /cannot be opened/],
  ['a head that was cut off', png(100, 100).subarray(0, 12), /cannot be opened/],
  [
    'a photo that never says its size',
    Buffer.concat([Buffer.from('ffd8ffe0', 'hex'), Buffer.alloc(3_000_000)]),
    /cannot be opened/,
  ],
])('%s is refused', (_, bytes, sentence) => {
  expect(() => checkPicture(bytes)).toThrow(sentence);
});
