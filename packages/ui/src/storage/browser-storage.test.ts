import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import {
  forgetAllDrafts,
  forgetDraft,
  keepDraft,
  keepPreference,
  readDraft,
  readPreference,
} from './browser-storage.ts';

/** A browser's storage in memory: Node has none without a file. */
function memoryStorage(): Storage {
  const entries = new Map<string, string>();
  return {
    get length() {
      return entries.size;
    },
    clear: () => entries.clear(),
    getItem: (key) => entries.get(key) ?? null,
    key: (index) => [...entries.keys()][index] ?? null,
    removeItem: (key) => void entries.delete(key),
    setItem: (key, value) => void entries.set(key, value),
  };
}

const monday = new Date('2026-11-23T12:00:00Z');
const days = (count: number) => new Date(monday.getTime() + count * 86_400_000);

beforeEach(() => vi.stubGlobal('localStorage', memoryStorage()));
afterEach(() => vi.unstubAllGlobals());

describe('drafts', () => {
  it('come back to the person who typed them and to nobody else', () => {
    keepDraft('maya', 'assignment-1', 'x = 4', monday);
    expect(readDraft('maya', 'assignment-1', days(1))).toBe('x = 4');
    expect(readDraft('jun', 'assignment-1', days(1))).toBeNull();
    expect(readDraft('maya', 'assignment-2', days(1))).toBeNull();
  });

  it('are gone after a week, when the server has them, and when anyone signs out', () => {
    keepDraft('maya', 'a', 'one', monday);
    keepDraft('maya', 'b', 'two', monday);
    keepDraft('jun', 'a', 'three', monday);
    expect(readDraft('maya', 'a', days(7))).toBeNull();
    forgetDraft('maya', 'a');
    expect(readDraft('maya', 'a', monday)).toBeNull();
    keepPreference('theme', 'dark');
    forgetAllDrafts();
    expect([readDraft('maya', 'b', monday), readDraft('jun', 'a', monday)]).toEqual([null, null]);
    expect(readPreference('theme')).toBe('dark');
  });

  it.each(['not json', '7', '{"text":5,"at":1}', '{"text":"x"}'])('that are damaged (%s) are none', (stored) => {
    localStorage.setItem('skillbridge.draft.maya.a', stored);
    expect(readDraft('maya', 'a', monday)).toBeNull();
  });
});

it('works on without storage and says that nothing was kept', () => {
  vi.stubGlobal('localStorage', {
    getItem() {
      throw new Error('SecurityError');
    },
    setItem() {
      throw new Error('QuotaExceededError');
    },
  });
  expect(keepDraft('maya', 'a', 'x', monday)).toBe(false);
  expect(keepPreference('theme', 'dark')).toBe(false);
  expect(readDraft('maya', 'a', monday)).toBeNull();
  expect(readPreference('theme')).toBeNull();
});
