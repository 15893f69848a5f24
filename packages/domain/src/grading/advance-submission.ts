import { DomainError } from '../errors/domain-error.ts';
import type { SubmissionStatus } from '../submissions/submission-status.ts';

/** Where a submission stands. Published work always names who published it. */
export type SubmissionState =
  | { readonly status: Exclude<SubmissionStatus, 'published'>; readonly publishedBy: null }
  | { readonly status: 'published'; readonly publishedBy: string };

export type SubmissionEvent =
  | { readonly kind: 'save-draft' }
  | { readonly kind: 'hand-in' }
  /** Pre-grading, by the job or by its re-run. */
  | { readonly kind: 'suggest' }
  /** The instructor saves marks without publishing them. */
  | { readonly kind: 'save-review'; readonly instructorId: string }
  | { readonly kind: 'publish'; readonly instructorId: string }
  /** The instructor corrects a grade that is out. */
  | { readonly kind: 'revise'; readonly instructorId: string }
  /** The instructor gives the work back, so that the student revises it and hands it in again. */
  | { readonly kind: 'return'; readonly instructorId: string }
  /** The instructor changed the rubric so that a grade or a suggestion says nothing of some criterion any more. */
  | { readonly kind: 'reopen'; readonly instructorId: string };

/**
 * The next state of a submission, or a WRONG_STATE error with a sentence for whoever tried. The arrow to `published`
 * needs an instructor's id; no event of the machine's own (`suggest`) leads there (DESIGN promise 5).
 */
export function advanceSubmission(state: SubmissionState, event: SubmissionEvent): SubmissionState | DomainError {
  switch (event.kind) {
    case 'save-draft':
      return isWithStudent(state) ? state : refuse('You have handed this in, so it can no longer be changed.');
    case 'hand-in':
      return isWithStudent(state)
        ? { status: 'submitted', publishedBy: null }
        : refuse('You have already handed this in. There is nothing more to do.');
    case 'suggest':
      return suggest(state);
    case 'save-review':
      return waitsForGrading(state) ? state : refuseGrading(state);
    case 'publish':
      if (!waitsForGrading(state)) return refuseGrading(state);
      return publishAs(event.instructorId);
    case 'revise':
      if (state.status !== 'published') return refuse('This grade is not out yet. Publish it instead.');
      return publishAs(event.instructorId);
    case 'return':
      if (state.status === 'draft' || state.status === 'returned') return refuseGrading(state);
      return { status: 'returned', publishedBy: null };
    case 'reopen':
      if (state.status !== 'published' && state.status !== 'suggested') {
        return refuse('There is nothing here to take back.');
      }
      return { status: 'submitted', publishedBy: null };
  }
}

/** Whether the work is the student's to edit. */
function isWithStudent(state: SubmissionState): boolean {
  return state.status === 'draft' || state.status === 'returned';
}

function suggest(state: SubmissionState): SubmissionState | DomainError {
  if (isWithStudent(state)) return refuse('This work has not been handed in yet.');
  if (state.status === 'published') return refuse('This grade is out already, so a suggestion has no use.');
  return { status: 'suggested', publishedBy: null };
}

function publishAs(instructorId: string): SubmissionState | DomainError {
  return instructorId.trim() === ''
    ? refuse('Only an instructor can publish a grade.')
    : { status: 'published', publishedBy: instructorId };
}

function waitsForGrading(state: SubmissionState): boolean {
  return state.status === 'submitted' || state.status === 'suggested';
}

function refuseGrading(state: SubmissionState): DomainError {
  if (state.status === 'draft') return refuse('This work has not been handed in yet, so it cannot be graded.');
  return state.status === 'returned'
    ? refuse('This work was given back for revision. It can be graded once the student hands it in again.')
    : refuse('This grade has already been published. Reload to see it.');
}

function refuse(sentence: string): DomainError {
  return new DomainError('WRONG_STATE', sentence);
}
