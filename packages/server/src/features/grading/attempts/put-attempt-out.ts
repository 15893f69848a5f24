import { type QuizSubmission, type TenantEm, User } from '@skillbridge/database';
import { advanceAttempt, DomainError, type InstructorActor } from '@skillbridge/domain';
import { type Item, type QuizMarks, scoreMarks } from '@skillbridge/domain/answers';
import type { App } from '../../../app.ts';
import { recordAudit } from '../../audit/record-audit.ts';
import { enqueueLetter } from '../../letters/enqueue-letter.ts';
import { toAttemptState } from './to-attempt-state.ts';

export type AttemptToPublish = {
  readonly attempt: QuizSubmission;
  readonly items: readonly Item[];
  readonly marks: QuizMarks;
  readonly feedback: string;
};

/**
 * Publishes an attempt's marks, or corrects those that are out, in the caller's transaction: the one place where they
 * become a student's score, and it takes an instructor. Flushes. Throws INVALID when an item has no mark.
 */
export async function putAttemptOut(
  em: TenantEm,
  app: App,
  actor: InstructorActor,
  { attempt, items, marks, feedback }: AttemptToPublish,
): Promise<number> {
  const { tenantId, userId } = actor;
  const correcting = attempt.status === 'published';
  const next = advanceAttempt(toAttemptState(attempt), {
    kind: correcting ? 'revise' : 'publish',
    instructorId: userId,
  });
  if (next instanceof DomainError) throw next;
  const score = scoreMarks(items, marks.items);
  if (score.kind === 'unscored') {
    const [problem] = score.problems;
    throw new DomainError('INVALID', problem?.message ?? 'Give points for every question.', {
      problems: score.problems,
    });
  }
  attempt.status = next.status;
  attempt.marks = marks;
  attempt.feedback = feedback;
  attempt.score = score.points;
  attempt.gradedBy = await em.findOneOrFail(User, { tenantId, id: userId });
  attempt.publishedAt = app.clock();
  recordAudit(em, actor, {
    action: correcting ? 'attempt.revise' : 'attempt.publish',
    subjectId: attempt.id,
    detail: {
      points: score.points,
      overridden: marks.items.filter((mark) => mark.overridden).length,
      ...(marks.inBulk ? { inBulk: true } : {}),
    },
  });
  await em.flush();
  await enqueueLetter(em, app, { tenantId, studentId: attempt.studentId });
  return score.points;
}
