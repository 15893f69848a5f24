import type { ShortcutWords } from '../shared/shortcut-hint.tsx';
import type { Desk } from './desk-types.ts';

/** The keys of the desk in words. */
export function deskShortcuts({ suggestion, assignment }: Desk): readonly ShortcutWords[] {
  const last = String(Math.min(assignment.rubric.criteria.length, 9));
  return [
    { keys: last === '1' ? ['1'] : [`1–${last}`], does: last === '1' ? 'points' : 'points of each criterion' },
    ...(suggestion ? [{ keys: ['a'], does: 'accept all' }] : []),
    { keys: ['Ctrl', 'Enter'], does: 'publish' },
  ];
}
