import { inTenant } from '@skillbridge/database';
import type { InstructorActor } from '@skillbridge/domain';
import type { App } from '../../app.ts';
import { findComment } from './find-comment.query.ts';

/** Takes a comment out of the bank; feedback that it went into stays. */
export function removeComment(app: App, actor: InstructorActor, commentId: string) {
  return inTenant(app.orm, actor.tenantId, async (em) => {
    const comment = await findComment(em, actor, commentId);
    comment.deletedAt = app.clock();
  });
}
