import { inTenant } from '@skillbridge/database';
import type { StudentActor } from '@skillbridge/domain';
import type { App } from '../../app.ts';
import { findOwnAttempt } from './own-attempt.query.ts';
import type { ChangesInput } from './quiz-attempt.schema.ts';
import { storeChanges } from './store-changes.ts';
import { toAttemptClock } from './to-attempt-view.ts';

/** Saves changes of answers. Never refuses as a whole: each change has its receipt. Throws NOT_FOUND. */
export function saveAnswers(app: App, actor: StudentActor, { attemptId, changes }: ChangesInput) {
  return inTenant(app.orm, actor.tenantId, async (em) => {
    const held = await findOwnAttempt(em, actor, attemptId);
    const receipts = await storeChanges(em, app, held, changes);
    return { receipts: [...receipts], clock: toAttemptClock(held, app.clock()) };
  });
}
