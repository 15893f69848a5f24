import { inTenant } from '@skillbridge/database';
import type { InstructorActor } from '@skillbridge/domain';
import { againIfBeaten } from '../../../again-if-beaten.ts';
import type { App } from '../../../app.ts';
import { nextWork } from '../next-work.ts';
import type { MarksInput } from './attempt-desk.schema.ts';
import { findGradedAttempt } from './find-graded-attempt.ts';
import { putAttemptOut } from './put-attempt-out.ts';
import { settlePublishedAttempt } from './settle-attempt.ts';

/**
 * Publishes an attempt's score, or corrects one that is out. Throws INVALID when a question has no mark, CONFLICT when
 * somebody else graded meanwhile.
 */
export async function publishAttempt(app: App, actor: InstructorActor, input: MarksInput) {
  const published = await againIfBeaten(() =>
    inTenant(app.orm, actor.tenantId, async (em) => {
      const { attempt, questions } = await findGradedAttempt(em, actor, input);
      const { items } = questions;
      const marks = settlePublishedAttempt(attempt, items, input.items);
      const score = await putAttemptOut(em, app, actor, { attempt, items, marks, feedback: input.feedback });
      return { version: attempt.version, score };
    }),
  );
  return { ...published, next: await nextWork(app, actor) };
}
