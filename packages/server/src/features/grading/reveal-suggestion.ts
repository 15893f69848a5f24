import { inTenant, type TenantEm } from '@skillbridge/database';
import { DomainError, type InstructorActor, isPoints, scoreReview } from '@skillbridge/domain';
import { type BlindState, markOverrides, pointsOnSuggested } from '@skillbridge/domain/answers';
import { againIfBeaten } from '../../again-if-beaten.ts';
import type { App } from '../../app.ts';
import { findGradedAttempt } from './attempts/find-graded-attempt.ts';
import { attemptBlindState } from './attempts/withhold-attempt.ts';
import { findGraded } from './find-graded.ts';
import type { RevealInput } from './grading.schema.ts';
import { blindStateOf } from './withhold.ts';

/**
 * Shows a blind suggestion to a grader whose own marks are saved and complete, and freezes their total: what they gave
 * unanchored is what agreement is measured by. The next `open` carries the suggestion. Harmless to repeat. Throws
 * WRONG_STATE while marks are missing, CONFLICT when somebody else graded meanwhile.
 */
export function revealSuggestion(app: App, actor: InstructorActor, input: RevealInput) {
  return againIfBeaten(() =>
    inTenant(app.orm, actor.tenantId, async (em) =>
      input.kind === 'submission' ? revealSubmission(em, actor, input) : revealAttempt(em, actor, input),
    ),
  );
}

async function revealSubmission(em: TenantEm, actor: InstructorActor, { workId, version }: RevealInput) {
  const { submission, assignment } = await findGraded(em, actor, { submissionId: workId, version });
  const state = blindStateOf(submission, assignment.rubric);
  if (isOpenAlready(state)) return { version: submission.version, blind: state };
  const score = submission.review && scoreReview(assignment.rubric, submission.review);
  if (!submission.review || score?.kind !== 'scored') throw marksFirst();
  const review = markOverrides(submission.review, submission.aiSuggestion ?? null);
  submission.review = { ...review, unseen: score.points };
  await em.flush();
  return { version: submission.version, blind: 'shown' as const };
}

async function revealAttempt(em: TenantEm, actor: InstructorActor, { workId, version }: RevealInput) {
  const { attempt, questions } = await findGradedAttempt(em, actor, { attemptId: workId, version });
  const state = attemptBlindState(attempt, questions.items);
  if (isOpenAlready(state)) return { version: attempt.version, blind: state };
  if (state !== 'ready') throw marksFirst();
  const suggestions = attempt.aiSuggestions?.items ?? [];
  const items = attempt.marks.items.map((mark) => {
    const suggested = suggestions.find(({ itemId }) => itemId === mark.itemId);
    return suggested && mark.by === 'instructor' ? { ...mark, overridden: suggested.points !== mark.points } : mark;
  });
  const unseen = pointsOnSuggested(items, suggestions);
  attempt.marks = { ...attempt.marks, items, ...(isPoints(unseen) ? { unseen } : {}) };
  await em.flush();
  return { version: attempt.version, blind: 'shown' as const };
}

function isOpenAlready(state: BlindState): boolean {
  return state === 'no' || state === 'shown';
}

function marksFirst(): DomainError {
  return new DomainError(
    'WRONG_STATE',
    'Give marks of your own for everything first: this work belongs to the sample that is graded without the suggestion.',
  );
}
