import { inTenant } from '@skillbridge/database';
import type { InstructorActor } from '@skillbridge/domain';
import { toStudentAssignment } from '@skillbridge/domain/answers';
import { findTaughtAssignment } from '../../access/teaching.query.ts';
import type { App } from '../../app.ts';
import { describeFiles } from '../submissions/describe-files.query.ts';
import { toKeyedAssignment } from './to-keyed-assignment.ts';

/** What students would get of this assignment: the very DTO, built by the very function. Throws NOT_FOUND. */
export function previewAssignment(app: App, actor: InstructorActor, assignmentId: string) {
  return inTenant(app.orm, actor.tenantId, async (em) => {
    const { assignment, course } = await findTaughtAssignment(em, actor, assignmentId);
    return {
      assignment: toStudentAssignment(toKeyedAssignment(assignment)),
      courseTitle: course.title,
      worksheets: await describeFiles(em, assignment.materials.fileIds),
    };
  });
}
