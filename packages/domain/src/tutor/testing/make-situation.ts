import type { KeyedProblem } from '../../answer-key/answer-key.ts';
import type { TutorSituation } from '../situation.ts';
import type { TutorMessage } from '../thread.ts';

const AT = '2026-11-20T10:00:00Z';

/** For tests: a turn about one problem, draft and thread empty unless given. */
export function makeSituation(
  values: Partial<TutorSituation> & { answer?: string; problem?: Partial<KeyedProblem> } = {},
): TutorSituation {
  const { answer = 'x = 4', problem = {}, ...rest } = values;
  return {
    mode: 'hint',
    status: 'draft',
    instructions: 'Solve 2x + 5 = 13 for x.',
    key: { v: 1, problems: [{ label: '1', answer, accepted: [], solution: '', hints: [], ...problem }] },
    rubric: { v: 1, criteria: [{ id: 'a', name: 'Method', description: 'Shows the steps.', maxPoints: 10 }] },
    draft: '',
    thread: [],
    message: 'Can you help me?',
    ...rest,
  };
}

/** For tests: a student's message of the thread. */
export function student(text: string, extraction = false): TutorMessage {
  return { from: 'student', turn: 't', text, at: AT, files: [], extraction, tactic: null };
}

/** For tests: a tutor's message of the thread. */
export function tutor(text: string, move: Extract<TutorMessage, { from: 'tutor' }>['move'] = 'nudge'): TutorMessage {
  return {
    ...{ from: 'tutor', turn: 't', text, at: AT, mode: 'hint', move, problem: '1' },
    ...{ slip: null, engine: 'built-in', blocked: [], stopped: false },
  };
}
