import { LockMode, type QuizSubmission, type TenantEm, User } from '@skillbridge/database';
import { DomainError, type InstructorActor } from '@skillbridge/domain';
import type { QuizQuestions } from '@skillbridge/domain/answers';
import { findTaughtAttempt } from '../../../access/teaching.query.ts';
import { versionQuestions } from '../../quiz-attempts/version-questions.query.ts';
import { attemptBlindState, marksWithoutHints } from './withhold-attempt.ts';

export type GradedAttemptInput = { readonly attemptId: string; readonly version: number };

/**
 * An attempt about to be marked, locked against a second grader, with the items of its version. Throws CONFLICT naming
 * who was quicker and with what is there now, so that neither grader's marks are lost.
 */
export async function findGradedAttempt(em: TenantEm, actor: InstructorActor, input: GradedAttemptInput) {
  const found = await findTaughtAttempt(em, actor, input.attemptId);
  const questions = await versionQuestions(em, found.attempt);
  if (found.attempt.version !== input.version) throw await secondGrader(em, found.attempt, questions);
  await em.lock(found.attempt, LockMode.OPTIMISTIC, input.version);
  return { ...found, questions };
}

async function secondGrader(em: TenantEm, attempt: QuizSubmission, questions: QuizQuestions): Promise<DomainError> {
  const { tenantId, gradedById } = attempt;
  const grader = gradedById && (await em.findOne(User, { tenantId, id: gradedById }));
  const what = attempt.status === 'published' ? 'published a grade for' : 'changed';
  const who = grader ? grader.fullName : 'Somebody';
  return new DomainError('CONFLICT', `${who} ${what} this attempt while you had it open. Compare before you go on.`, {
    version: attempt.version,
    status: attempt.status,
    score: attempt.score ?? null,
    marks: marksWithoutHints(attempt.marks.items, attemptBlindState(attempt, questions.items)),
    feedback: attempt.feedback,
  });
}
