import { type TenantEm, User } from '@skillbridge/database';
import { advanceAttempt, DomainError, isAttemptOver, sumPoints } from '@skillbridge/domain';
import { scoreAttempt } from '@skillbridge/domain/engine';
import type { App } from '../../app.ts';
import { holdKeys } from '../key-changes/hold-keys.query.ts';
import { applyLaterKeyChanges } from '../key-changes/later-key-changes.query.ts';
import { enqueueLetter } from '../letters/enqueue-letter.ts';
import type { HeldAttempt } from './held-attempt.ts';
import { pregradeAttemptJob } from './quiz-attempt-jobs.ts';

/**
 * Hands an attempt in as it stands, by the student or, after its end, by the clock. What the key can judge is scored
 * here; what a person must judge gets its job in the same transaction. Flushed, so that what follows reads it.
 */
export async function closeAttempt(em: TenantEm, app: App, held: HeldAttempt): Promise<void> {
  const { attempt, endsAt, quiz, questions } = held;
  const now = app.clock();
  const { tenantId } = attempt;
  const inTime = !endsAt || now <= endsAt;
  await holdKeys(em, { tenantId, quizId: quiz.id }, 'read');
  const scored = scoreAttempt(questions.items, attempt.answers);
  const marks = await applyLaterKeyChanges(em, attempt, scored.marks);
  const open = scored.open.filter((item) => !marks.some((mark) => mark.itemId === item.id));
  const points = sumPoints(marks.map((mark) => mark.points));
  const person = quiz.publishedBy === null ? null : await em.findOne(User, { tenantId, id: quiz.publishedBy });
  const next = advanceAttempt(
    { status: 'in-progress', publishedBy: null },
    {
      kind: 'hand-in',
      needsPerson: open.length > 0,
      policy: quiz.settings.feedback,
      keyBy: person?.id ?? null,
    },
  );
  if (next instanceof DomainError) throw next;
  attempt.status = next.status;
  attempt.marks = { v: 1, items: marks };
  attempt.submittedAt = inTime ? now : endsAt;
  attempt.handedInBy = inTime ? 'student' : 'clock';
  if (next.status === 'published' && person) {
    Object.assign(attempt, { score: points, gradedBy: person, publishedAt: now });
  }
  if (next.status === 'suggested') Object.assign(attempt, { suggestedPoints: points, suggestionConfidence: 1 });
  await em.flush();
  if (next.status === 'published') await enqueueLetter(em, app, { tenantId, studentId: attempt.studentId });
  if (next.status === 'submitted') {
    await app.jobs.enqueue(em, pregradeAttemptJob, { tenantId, attemptId: attempt.id }, attempt.id);
  }
}

/** Hands an attempt in whose time is over, so that nobody waits for the job that does it. Says whether it did. */
export async function closeIfOver(em: TenantEm, app: App, held: HeldAttempt): Promise<boolean> {
  if (held.attempt.status !== 'in-progress' || !isAttemptOver(held.endsAt, app.clock())) return false;
  await closeAttempt(em, app, held);
  return true;
}
