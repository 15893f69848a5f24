import type { TutorMessage } from '@skillbridge/domain';
import { expect, test } from 'vitest';
import { rememberedFiles } from './remembered-files.ts';

const file = (id: string) => ({ id, name: `${id}.png`, mediaType: 'image/png' });
const said = (...ids: string[]): TutorMessage => ({
  ...{ from: 'student', turn: 't', text: 'Look.', at: '2026-11-20T10:00:00Z', extraction: false, tactic: null },
  files: ids.map(file),
});
const names = (before: TutorMessage[], ...now: string[]) =>
  rememberedFiles(before, now.map(file), [file('work')]).map((one) => one.id);

test('the files of the message come first, then those of the last messages, newest first, then the work’s, each once', () => {
  expect(names([said('a'), said('b')], 'c', 'a')).toEqual(['c', 'a', 'b', 'work']);
});

test('what was sent long ago is not before anybody’s eyes any more, and four files are enough', () => {
  expect(names([said('old'), said(), said(), said(), said('new')])).toEqual(['new', 'work']);
  expect(names([said('a', 'b', 'c')], 'd', 'e')).toEqual(['d', 'e', 'a', 'b']);
});
