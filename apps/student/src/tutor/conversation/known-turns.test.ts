import { describe, expect, it } from 'vitest';
import type { TutorTurn } from '../tutor-types.ts';
import { addEarlier, addNewest, nothingKnown } from './known-turns.ts';

const turns = (from: number, to: number): TutorTurn[] =>
  Array.from({ length: to - from }, (_, index) => ({
    ...{ from: 'student', turn: `t${from + index}`, text: 'text', at: '2026-11-23T10:00:00Z', files: [] },
  }));
const page = (from: number, to: number, threadId = 'thread') => ({
  threadId,
  turns: turns(from, to),
  earlier: from || null,
});
const names = (known: { turns: readonly TutorTurn[] }) => known.turns.map(({ turn }) => turn);

describe('what a page knows of a conversation', () => {
  const newest = addNewest(nothingKnown, page(60, 100));

  it('begins with the newest page, and knows where the one before begins', () => {
    expect(newest).toEqual({ threadId: 'thread', turns: turns(60, 100), earlier: 60 });
  });

  it('grows at its beginning', () => {
    const both = addEarlier(newest, page(20, 60));
    expect(names(both)).toEqual(names({ turns: turns(20, 100) }));
    expect(both.earlier).toBe(20);
    expect(addEarlier(both, page(0, 20)).earlier).toBeNull();
  });

  it('keeps what was loaded before when the newest page moves on', () => {
    const later = addNewest(addEarlier(newest, page(20, 60)), page(62, 102));
    expect(names(later)).toEqual(names({ turns: turns(20, 102) }));
    expect(later.earlier).toBe(20);
  });

  it('starts anew when so much was said elsewhere that there would be a hole', () => {
    expect(addNewest(newest, page(160, 200))).toEqual({ threadId: 'thread', turns: turns(160, 200), earlier: 160 });
  });

  it('starts anew with another thread', () => {
    expect(addNewest(newest, page(0, 2, 'next'))).toEqual({ threadId: 'next', turns: turns(0, 2), earlier: null });
  });

  it('ignores an earlier page of a thread that is no longer the one', () => {
    expect(addEarlier(newest, page(20, 60, 'other'))).toBe(newest);
  });
});
