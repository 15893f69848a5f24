import { inTenant, RegradeRequest } from '@skillbridge/database';
import type { StudentActor } from '@skillbridge/domain';
import type { App } from '../../app.ts';
import type { AskRegradeInput } from './regrade.schema.ts';
import { toOwnRegrade } from './to-own-regrade.ts';

/** What this student has asked about one piece of their work, with the answers; nothing for other people's. */
export function ownRegrades(app: App, actor: StudentActor, work: AskRegradeInput['work']) {
  const { tenantId, userId } = actor;
  return inTenant(app.orm, tenantId, async (em) => {
    const id: [string, string] = [tenantId, work.id];
    const about = work.kind === 'submission' ? { submission: id } : { quizSubmission: id };
    const requests = await em.find(
      RegradeRequest,
      { tenantId, ...about, student: [tenantId, userId] },
      { orderBy: { createdAt: 'asc' }, limit: 100 },
    );
    return requests.map(toOwnRegrade);
  });
}
