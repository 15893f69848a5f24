import { inTenant, LockMode } from '@skillbridge/database';
import type { InstructorActor } from '@skillbridge/domain';
import type { App } from '../../app.ts';
import type { ChangeCommentInput } from './comment.schema.ts';
import { findComment } from './find-comment.query.ts';
import { toComment } from './to-comment.ts';

/** Rewords a comment; feedback that it went into stays as it is. Throws CONFLICT when it was changed since `version`. */
export function changeComment(app: App, actor: InstructorActor, { commentId, version, text }: ChangeCommentInput) {
  return inTenant(app.orm, actor.tenantId, async (em) => {
    const comment = await findComment(em, actor, commentId);
    await em.lock(comment, LockMode.OPTIMISTIC, version);
    comment.text = text;
    await em.flush();
    return toComment(comment);
  });
}
