import { expect, test } from 'vitest';
import { detectMediaType } from './detect-media-type.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
const png = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==',
  'base64',
);

test.each([
  ['a PDF', bytes('%PDF-1.7\n%âãÏÓ\n1 0 obj'), 'work.pdf', 'application/pdf'],
  ['a picture, its extension in capitals', png, 'Photo.PNG', 'image/png'],
  ['plain text', bytes('2x = 8\r\n\tx = 4 — done ✓'), 'notes.txt', 'text/plain'],
])('takes %s', async (_, content, name, mediaType) => {
  expect(await detectMediaType(content, name)).toBe(mediaType);
});

test.each([
  ['a picture that calls itself a PDF', png, 'work.pdf'],
  ['a page', bytes('<!doctype html><script>alert(1)</script>'), 'page.html'],
  ['a vector picture, which may hold scripts', bytes('<svg xmlns="http://www.w3.org/2000/svg"/>'), 'a.svg'],
  [
    'an archive that calls itself a document',
    Buffer.from('504b0506000000000000000000000000000000000000', 'hex'),
    'a.docx',
  ],
  ['text with a zero byte', bytes('hello\0world'), 'a.txt'],
  ['broken UTF-8', Uint8Array.of(0x68, 0xc3, 0x28), 'a.txt'],
  ['a program', Buffer.concat([Buffer.from('7f454c46', 'hex'), Buffer.alloc(64)]), 'a.txt'],
  ['a name without an extension', bytes('hello'), 'txt'.slice(0, 2)],
])('refuses %s', async (_, content, name) => {
  expect(await detectMediaType(content, name)).toBeNull();
});
