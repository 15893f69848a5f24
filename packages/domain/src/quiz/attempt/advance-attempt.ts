import { DomainError } from '../../errors/domain-error.ts';
import type { QuizFeedbackPolicy } from '../quiz-settings.ts';
import type { QuizSubmissionStatus } from '../quiz-status.ts';

/** Where an attempt at a quiz stands. A published one always names who published it. */
export type AttemptState =
  | { readonly status: Exclude<QuizSubmissionStatus, 'published'>; readonly publishedBy: null }
  | { readonly status: 'published'; readonly publishedBy: string };

export type AttemptEvent =
  /** A change of an answer, or settling one. */
  | { readonly kind: 'save' }
  | {
      /** By the student or by the clock. */
      readonly kind: 'hand-in';
      /** Whether something is left that the key cannot judge. */
      readonly needsPerson: boolean;
      readonly policy: QuizFeedbackPolicy;
      /** Who published the quiz, and its key with it; null for one that nobody did. */
      readonly keyBy: string | null;
    }
  /** Pre-grading, by the job or by its re-run. */
  | { readonly kind: 'suggest' }
  | { readonly kind: 'save-review'; readonly instructorId: string }
  | { readonly kind: 'publish'; readonly instructorId: string }
  /** The instructor corrects a grade that is out, or a corrected key does. */
  | { readonly kind: 'revise'; readonly instructorId: string };

/**
 * The next state of an attempt, or a WRONG_STATE error with a sentence for whoever tried. Every arrow to `published`
 * names an instructor (DESIGN promise 5): where nothing but the key decides and the policy shows results at hand-in, it
 * is the one who published that key.
 */
export function advanceAttempt(state: AttemptState, event: AttemptEvent): AttemptState | DomainError {
  switch (event.kind) {
    case 'save':
      return state.status === 'in-progress'
        ? state
        : refuse('You have handed this in, so it can no longer be changed.');
    case 'hand-in':
      return state.status === 'in-progress'
        ? handIn(event)
        : refuse('This has been handed in already. There is nothing more to do.');
    case 'suggest':
      if (state.status === 'in-progress') return refuse('This quiz has not been handed in yet.');
      if (state.status === 'published') return refuse('This grade is out already, so a suggestion has no use.');
      return { status: 'suggested', publishedBy: null };
    case 'save-review':
      return waits(state) ? state : refuseGrading(state);
    case 'publish':
      return waits(state) ? publishAs(event.instructorId) : refuseGrading(state);
    case 'revise':
      if (state.status !== 'published') return refuse('This grade is not out yet. Publish it instead.');
      return publishAs(event.instructorId);
  }
}

type HandIn = Extract<AttemptEvent, { kind: 'hand-in' }>;

function handIn({ needsPerson, policy, keyBy }: HandIn): AttemptState {
  if (needsPerson) return { status: 'submitted', publishedBy: null };
  if (policy === 'after-release' || keyBy === null || keyBy.trim() === '') {
    return { status: 'suggested', publishedBy: null };
  }
  return { status: 'published', publishedBy: keyBy };
}

function publishAs(instructorId: string): AttemptState | DomainError {
  return instructorId.trim() === ''
    ? refuse('Only an instructor can publish a grade.')
    : { status: 'published', publishedBy: instructorId };
}

function waits(state: AttemptState): boolean {
  return state.status === 'submitted' || state.status === 'suggested';
}

function refuseGrading(state: AttemptState): DomainError {
  return state.status === 'in-progress'
    ? refuse('This quiz has not been handed in yet, so it cannot be graded.')
    : refuse('This grade has already been published. Reload to see it.');
}

function refuse(sentence: string): DomainError {
  return new DomainError('WRONG_STATE', sentence);
}
