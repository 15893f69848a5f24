import { DeskVisit, inTenant, uuidv7 } from '@skillbridge/database';
import type { InstructorActor } from '@skillbridge/domain';
import { findTaughtWork } from '../../../access/teaching.query.ts';
import { againIfBeaten } from '../../../again-if-beaten.ts';
import type { App } from '../../../app.ts';
import type { VisitInput } from '../grading.schema.ts';
import { visitorsOf } from './visitors.query.ts';

/** Visits older than this are of nobody's interest any more. */
const FORGOTTEN_MS = 60 * 60 * 1000;

/** Says that this window has the work open, and tells who else has it open now. Throws NOT_FOUND. */
export function visitWork(app: App, actor: InstructorActor, { workId, windowId }: VisitInput) {
  const { tenantId, userId } = actor;
  return againIfBeaten(() =>
    inTenant(app.orm, tenantId, async (em) => {
      await findTaughtWork(em, actor, workId);
      const now = app.clock();
      await em.nativeDelete(DeskVisit, { tenantId, workId, seenAt: { $lt: new Date(now.getTime() - FORGOTTEN_MS) } });
      const visit = await em.findOne(DeskVisit, { tenantId, workId, windowId, user: [tenantId, userId] });
      if (visit) visit.seenAt = now;
      else em.create(DeskVisit, { tenantId, id: uuidv7(), workId, windowId, user: [tenantId, userId], seenAt: now });
      await em.flush();
      return { others: await visitorsOf(em, actor, { workId, windowId, now }) };
    }),
  );
}
