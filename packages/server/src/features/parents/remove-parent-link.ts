import { inTenant, ParentLink } from '@skillbridge/database';
import { type AdminActor, notFound } from '@skillbridge/domain';
import type { App } from '../../app.ts';
import { recordAudit } from '../audit/record-audit.ts';

/** Ends a parent's view of a student with their next request. Throws NOT_FOUND. */
export function removeParentLink(app: App, actor: AdminActor, linkId: string): Promise<void> {
  return inTenant(app.orm, actor.tenantId, async (em) => {
    const link = await em.findOne(ParentLink, { tenantId: actor.tenantId, id: linkId });
    if (!link) throw notFound('link');
    link.deletedAt = app.clock();
    recordAudit(em, actor, {
      action: 'parent-link.delete',
      subjectId: link.parentId,
      detail: { studentId: link.studentId },
    });
  });
}
