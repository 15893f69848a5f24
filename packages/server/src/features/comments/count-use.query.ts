import { inTenant, queryTables } from '@skillbridge/database';
import type { InstructorActor } from '@skillbridge/domain';
import type { App } from '../../app.ts';
import { findComment } from './find-comment.query.ts';

/** Counts one more use. By the database's own sum: two windows that use it at once count twice, and no edit conflicts. */
export function countUse(app: App, actor: InstructorActor, commentId: string) {
  return inTenant(app.orm, actor.tenantId, async (em) => {
    const { tenantId, id } = await findComment(em, actor, commentId);
    await queryTables(em)
      .updateTable('comment_snippets')
      .set((eb) => ({ uses: eb('uses', '+', 1) }))
      .where('tenant_id', '=', tenantId)
      .where('id', '=', id)
      .execute();
  });
}
