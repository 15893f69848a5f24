import { expect, test } from 'vitest';
import { decodeText } from './decode-text.ts';

const utf16 = (text: string, mark: number[]) => Buffer.concat([Buffer.from(mark), Buffer.from(text, 'utf16le')]);

test.each([
  ['UTF-8', Buffer.from('x² − 4 = 0 ✓')],
  ['UTF-8 with a mark', Buffer.from('\ufeffx² − 4 = 0 ✓')],
  ['UTF-16, little end first', utf16('x² − 4 = 0 ✓', [0xff, 0xfe])],
  [
    'UTF-16, big end first',
    Buffer.concat([Buffer.from([0xfe, 0xff]), Buffer.from('x² − 4 = 0 ✓', 'utf16le').swap16()]),
  ],
])('%s is read', (_, bytes) => {
  expect(decodeText(bytes)).toBe('x² − 4 = 0 ✓');
});

test('what older editors save is guessed where little speaks against it', () => {
  expect(decodeText(Buffer.from('L\u2019\xe9l\xe8ve r\xe9sout x\xb2 = 9.'.replace('\u2019', '\x92'), 'latin1'))).toBe(
    'L’élève résout x² = 9.',
  );
});

test.each([
  ['a zero byte', Buffer.from('hello\0world')],
  ['a control character', Buffer.from('hello\x1b[31m')],
  ['mostly bytes beyond ASCII, which would be nonsense', Buffer.from([0xcf, 0xf0, 0xe8, 0xe2, 0xe5, 0xf2])],
  ['half a pair in UTF-16', Buffer.from([0xff, 0xfe, 0x00, 0xd8])],
  ['zeros in UTF-16', utf16('a\0b', [0xff, 0xfe])],
])('%s is not text', (_, bytes) => {
  expect(decodeText(bytes)).toBeNull();
});
