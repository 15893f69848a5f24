import { expect, test } from 'vitest';
import { refuseFile } from './refuse-file.ts';

test.each(['photo.JPG', 'work.pdf', 'essay.docx', 'notes.txt', 'scan.webp'])('%s may come with a message', (name) => {
  expect(refuseFile({ name, size: 1000 })).toBeNull();
});

test.each(['page.html', 'photo.heic', 'archive.zip', 'noextension'])('%s may not', (name) => {
  expect(refuseFile({ name, size: 1000 })).toBe('The tutor takes photos, PDF, DOCX and TXT.');
});

test('an empty file and a very large one are refused with what to do', () => {
  expect(refuseFile({ name: 'a.pdf', size: 0 })).toBe('This file is empty.');
  expect(refuseFile({ name: 'a.pdf', size: 50_000_000 })).toMatch(/larger than 10 MB/);
});
