import { inTenant } from '@skillbridge/database';
import type { StudentActor } from '@skillbridge/domain';
import type { App } from '../../app.ts';
import { closeIfOver } from './close-attempt.ts';
import { findOwnAttempt } from './own-attempt.query.ts';
import { toAttemptView } from './to-attempt-view.ts';

/** An attempt with its items and what is saved. One whose time is over is handed in first. Throws NOT_FOUND. */
export function getAttempt(app: App, actor: StudentActor, attemptId: string) {
  return inTenant(app.orm, actor.tenantId, async (em) => {
    const held = await findOwnAttempt(em, actor, attemptId);
    await closeIfOver(em, app, held);
    return toAttemptView(em, held, app.clock());
  });
}
