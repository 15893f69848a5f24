import fc from 'fast-check';
import { expect, test } from 'vitest';
import { attachmentHeader, cleanFileName } from './file-name.ts';

test('a name keeps its last part and loses what cannot be seen', () => {
  expect(cleanFileName('C:\\Users\\Ana\\work.pdf')).toBe('work.pdf');
  expect(cleanFileName('../../etc/passwd.txt')).toBe('passwd.txt');
  expect(cleanFileName('invoice\u202Efdp.exe')).toBe('invoicefdp.exe');
  expect(cleanFileName(`${'long '.repeat(60)}.docx`)).toMatch(/^(long ){10}.*\.docx$/);
});

test('no name can break out of the header', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (name) => {
      const header = attachmentHeader(cleanFileName(name));
      expect(header).toMatch(/^attachment; filename="[^"\\\r\n]*"; filename\*=UTF-8''[\w!~.%-]*$/);
      const encoded = header.split("''")[1] ?? '';
      expect(decodeURIComponent(encoded)).toBe(cleanFileName(name).toWellFormed());
    }),
  );
});
