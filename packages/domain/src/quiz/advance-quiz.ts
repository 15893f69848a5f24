import { DomainError } from '../errors/domain-error.ts';
import type { QuizStatus } from './quiz-status.ts';

export const quizEvents = ['publish', 'close', 'reopen', 'unpublish'] as const;
export type QuizEvent = (typeof quizEvents)[number];

const arrows: Readonly<Record<QuizStatus, Partial<Record<QuizEvent, QuizStatus>>>> = {
  draft: { publish: 'published' },
  // Publishing again lets out what was changed since.
  published: { publish: 'published', close: 'closed', unpublish: 'draft' },
  closed: { reopen: 'published' },
};

const refusals: Readonly<Record<QuizEvent, string>> = {
  publish: 'Reopen the quiz before you publish changes.',
  close: 'Only a published quiz can be closed.',
  reopen: 'Only a closed quiz can be reopened.',
  unpublish: 'Only a published quiz can go back to being a draft.',
};

/** The next state of a quiz, or a WRONG_STATE error. A quiz that somebody began does not vanish again. */
export function advanceQuiz(status: QuizStatus, event: QuizEvent, attempts: number): QuizStatus | DomainError {
  const next = arrows[status][event];
  if (next === undefined) return new DomainError('WRONG_STATE', refusals[event]);
  if (event === 'unpublish' && attempts > 0) {
    return new DomainError('WRONG_STATE', 'Students have begun this quiz already. Close it instead.');
  }
  return next;
}
