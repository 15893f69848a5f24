import { Assignment, Course, Enrollment, Submission, type TenantEm } from '@skillbridge/database';
import { notFound, type StudentActor, visibleAssignmentStatuses } from '@skillbridge/domain';

export type AttendedAssignment = {
  readonly assignment: Assignment;
  readonly course: Course;
  /** The student's own work; null before the first save. */
  readonly submission: Submission | null;
};

/**
 * An assignment that this student may see: out of draft, in a course that they are enrolled in. Throws the same
 * NOT_FOUND for a missing, a deleted, an unpublished and a foreign one.
 */
export async function findAttendedAssignment(
  em: TenantEm,
  actor: StudentActor,
  assignmentId: string,
): Promise<AttendedAssignment> {
  const { tenantId, userId } = actor;
  const assignment = await em.findOne(Assignment, { tenantId, id: assignmentId });
  if (!assignment || !visibleAssignmentStatuses('student').includes(assignment.status)) throw notFound('assignment');
  const course = await em.findOne(Course, { tenantId, id: assignment.courseId });
  const place = await em.findOne(Enrollment, {
    tenantId,
    course: [tenantId, assignment.courseId],
    student: [tenantId, userId],
  });
  if (!course || !place) throw notFound('assignment');
  const submission = await em.findOne(Submission, {
    tenantId,
    assignment: [tenantId, assignmentId],
    student: [tenantId, userId],
  });
  return { assignment, course, submission };
}
