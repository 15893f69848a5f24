import { Assignment, inTenant, uuidv7 } from '@skillbridge/database';
import type { InstructorActor } from '@skillbridge/domain';
import { academyTimeZone } from '../../access/academy-clock.query.ts';
import { findTaughtCourse } from '../../access/teaching.query.ts';
import type { App } from '../../app.ts';
import { recordAudit } from '../audit/record-audit.ts';
import type { CreateAssignmentInput } from './assignment.schema.ts';
import { chooseMaterials } from './choose-materials.ts';
import { toDraftFields } from './to-draft-fields.ts';

/** Starts an assignment as a draft that only staff see. Throws NOT_FOUND for a course that is not theirs. */
export function createAssignment(app: App, actor: InstructorActor, { courseId, draft }: CreateAssignmentInput) {
  return inTenant(app.orm, actor.tenantId, async (em) => {
    const course = await findTaughtCourse(em, actor, courseId);
    const fields = toDraftFields(draft, await academyTimeZone(em, actor.tenantId));
    const assignment = em.create(Assignment, {
      tenantId: actor.tenantId,
      id: uuidv7(),
      course: [actor.tenantId, course.id],
      materials: await chooseMaterials(em, actor, draft.materials?.fileIds ?? [], []),
      status: 'draft',
      ...fields,
    });
    recordAudit(em, actor, { action: 'assignment.create', subjectId: assignment.id });
    await em.flush();
    return { id: assignment.id, version: assignment.version, status: assignment.status };
  });
}
