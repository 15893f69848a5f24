import type { Assignment } from '@skillbridge/database';
import type { KeyedAssignment } from '@skillbridge/domain/answers';

/** The row as the domain holds an assignment. */
export function toKeyedAssignment(assignment: Assignment): KeyedAssignment {
  const { id, courseId, title, instructions, status, maxPoints, tutorMode, rubric, materials, answerKey } = assignment;
  const dueAt = assignment.dueAt ?? null;
  const allowedModes = assignment.tutorSetup.allowed;
  return {
    ...{ id, courseId, title, instructions, status, maxPoints, dueAt, tutorMode, allowedModes },
    ...{ rubric, materials, answerKey },
  };
}
