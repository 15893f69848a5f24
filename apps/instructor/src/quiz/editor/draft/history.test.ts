import { describe, expect, it } from 'vitest';
import { type History, record, redo, startHistory, undo } from './history.ts';

const step = (state: string, more: { group?: string; at?: number } = {}) => ({
  ...{ state, label: `to ${state}`, group: more.group ?? null, at: more.at ?? 0 },
});
const walk = (...states: string[]): History<string> =>
  states.reduce((history, state) => record(history, step(state)), startHistory('a'));

describe('undo and redo', () => {
  it('go back and forth through every state', () => {
    const end = walk('b', 'c');
    const back = undo(undo(end));
    expect(back.present.state).toBe('a');
    expect(redo(redo(back)).present.state).toBe('c');
  });

  it('do nothing at the ends', () => {
    expect(undo(startHistory('a')).present.state).toBe('a');
    expect(redo(walk('b')).present.state).toBe('b');
  });

  it('forget what was undone once something new is done', () => {
    const other = record(undo(walk('b')), step('x'));
    expect(other.future).toEqual([]);
    expect(undo(other).present.state).toBe('a');
  });

  it('take what is typed without a pause as one step, and name it by its beginning', () => {
    const typed = ['h', 'he', 'hey'].reduce(
      (history, state, index) => record(history, step(state, { group: 'stem', at: 100 * (index + 1) })),
      startHistory(''),
    );
    expect(typed.past).toHaveLength(1);
    expect(typed.present.label).toBe('to h');
    expect(undo(typed).present.state).toBe('');
  });

  it('begin a new step after a pause, in another field and after an undo', () => {
    const first = record(startHistory(''), step('a', { group: 'stem', at: 0 }));
    expect(record(first, step('ab', { group: 'stem', at: 5000 })).past).toHaveLength(2);
    expect(record(first, step('ab', { group: 'points', at: 10 })).past).toHaveLength(2);
    const redone = redo(undo(first));
    expect(record(redone, step('ab', { group: 'stem', at: 10 })).past).toHaveLength(2);
  });

  it('record nothing when nothing changed', () => {
    const history = walk('b');
    expect(record(history, step('b'))).toBe(history);
  });
});
