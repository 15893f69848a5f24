import { inTenant, Submission } from '@skillbridge/database';
import { formatInZone, type InstructorActor } from '@skillbridge/domain';
import { academyTimeZone } from '../../access/academy-clock.query.ts';
import { findTaughtAssignment } from '../../access/teaching.query.ts';
import type { App } from '../../app.ts';
import { describeMaterials } from './describe-materials.ts';

/** An assignment as its instructor edits it, answer key included. Throws NOT_FOUND. */
export function getKeyedAssignment(app: App, actor: InstructorActor, assignmentId: string) {
  return inTenant(app.orm, actor.tenantId, async (em) => {
    const { assignment, course } = await findTaughtAssignment(em, actor, assignmentId);
    const timeZone = await academyTimeZone(em, actor.tenantId);
    const key = { tenantId: actor.tenantId, assignment: [actor.tenantId, assignmentId] as [string, string] };
    const handedIn = await em.count(Submission, { ...key, status: { $ne: 'draft' } });
    const { id, status, version, title, instructions, maxPoints, rubric, tutorMode, answerKey } = assignment;
    return {
      ...{ id, status, version, title, instructions, maxPoints, rubric, tutorMode, answerKey, handedIn },
      allowedModes: assignment.tutorSetup.allowed,
      anonymous: assignment.anonymous,
      materials: await describeMaterials(em, actor.tenantId, assignment.materials.fileIds),
      courseId: course.id,
      courseTitle: course.title,
      dueAt: assignment.dueAt ? formatInZone(assignment.dueAt, timeZone, 'input') : null,
      publishedAt: assignment.publishedAt?.toISOString() ?? null,
    };
  });
}
