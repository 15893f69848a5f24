import { inTenant } from '@skillbridge/database';
import { advanceAttempt, DomainError, type InstructorActor } from '@skillbridge/domain';
import { againIfBeaten } from '../../../again-if-beaten.ts';
import type { App } from '../../../app.ts';
import type { MarksInput } from './attempt-desk.schema.ts';
import { findGradedAttempt } from './find-graded-attempt.ts';
import { settleAttempt } from './settle-attempt.ts';
import { toAttemptState } from './to-attempt-state.ts';
import { attemptBlindState } from './withhold-attempt.ts';

/** Keeps an attempt's marks and feedback as the instructor's draft, whole; the student sees nothing of it. Throws CONFLICT. */
export function saveMarks(app: App, actor: InstructorActor, input: MarksInput) {
  return againIfBeaten(() =>
    inTenant(app.orm, actor.tenantId, async (em) => {
      const { attempt, questions } = await findGradedAttempt(em, actor, input);
      const next = advanceAttempt(toAttemptState(attempt), { kind: 'save-review', instructorId: actor.userId });
      if (next instanceof DomainError) throw next;
      attempt.marks = settleAttempt(attempt, questions.items, input.items);
      attempt.feedback = input.feedback;
      await em.flush();
      return { version: attempt.version, blind: attemptBlindState(attempt, questions.items) };
    }),
  );
}
