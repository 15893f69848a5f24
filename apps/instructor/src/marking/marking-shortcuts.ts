import type { ShortcutWords } from '../shared/shortcut-hint.tsx';
import type { MarkedWork } from './marked-work.ts';

/** The keys of a desk in words. `part` is what is marked there: a criterion, a question. */
export function markingShortcuts(work: MarkedWork, part: string, levels: boolean): readonly ShortcutWords[] {
  return [
    { keys: ['j', 'k'], does: `next and previous ${part}` },
    { keys: ['0–9'], does: levels ? 'choose a level, or type points' : 'type points' },
    { keys: ['Enter'], does: `from points to the next ${part}` },
    ...(work.suggestion
      ? [
          { keys: ['a'], does: 'accept this suggestion' },
          { keys: ['Shift', 'A'], does: 'accept all suggestions' },
        ]
      : []),
    ...(work.blind === 'ready' ? [{ keys: ['s'], does: 'show the suggestion' }] : []),
    { keys: ['f'], does: 'write feedback' },
    { keys: ['c'], does: 'comment bank' },
    { keys: ['Ctrl', '/'], does: 'comment bank while you type' },
    { keys: ['Esc'], does: 'leave a text box' },
    { keys: ['Ctrl', 'Enter'], does: 'publish' },
    { keys: ['n', 'p'], does: 'next and previous work' },
  ];
}
