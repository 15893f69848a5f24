import type { KeyedProblem } from '../../answer-key/answer-key.ts';
import type { TutorMessage } from '../thread.ts';
import { practiceKinds } from './kinds/kinds.ts';
import type { PracticeFigures, PracticeKind } from './practice-kind.ts';

/** A practice problem that the tutor set, with its key. Server only. */
export type KeyedPractice = { readonly text: string; readonly skill: string; readonly problem: KeyedProblem };

/** The label under which practice is kept, in threads and in the key. */
export const PRACTICE_LABEL = 'practice';

/** Whitespace and dollar signs may differ: a model may have typeset the words. */
const PATTERNS = practiceKinds.map((kind) => ({ kind, ...toPattern(kind.template) }));

/**
 * The practice problem that the tutor set last, read from its own words, and null when it set none since the last that
 * was finished. The answer is worked out anew, so that no thread holds it.
 */
export function practiceProblemIn(messages: readonly TutorMessage[]): KeyedPractice | null {
  for (const one of messages.toReversed()) {
    if (one.from !== 'tutor' || (one.move !== 'pose-practice' && one.move !== 'explain')) continue;
    const found = readPractice(one.text);
    if (found) return found;
  }
  return null;
}

/** The practice problem in a text, with its key; null when there is none. */
export function readPractice(text: string): KeyedPractice | null {
  for (const { kind, pattern, names } of PATTERNS) {
    const match = [...text.matchAll(pattern)].at(-1);
    if (!match) continue;
    const figures = Object.fromEntries(names.map((name, at) => [name, Number(match[at + 1])]));
    return keyed(kind, figures, match[0]);
  }
  return null;
}

function keyed(kind: PracticeKind, figures: PracticeFigures, text: string): KeyedPractice {
  const { answer, solution, hints } = kind.solve(figures);
  const problem = { label: PRACTICE_LABEL, answer, accepted: [], solution, hints: [...hints] };
  return { text, skill: kind.skill, problem };
}

function toPattern(template: string): { pattern: RegExp; names: string[] } {
  const names = [...template.matchAll(/\{(\w)\}/g)].flatMap((match) => match[1] ?? []);
  const source = template
    .replace(/[.*+?^$()|[\]\\]/g, '\\$&')
    .replace(/\{\w\}/g, '(\\d{1,5})')
    .replace(/ /g, '\\s+');
  return { pattern: new RegExp(source, 'g'), names };
}
