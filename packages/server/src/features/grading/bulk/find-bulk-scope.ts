import type { Course, TenantEm } from '@skillbridge/database';
import { DomainError, type InstructorActor } from '@skillbridge/domain';
import { findTaughtAssignment, findTaughtCourse, findTaughtQuiz } from '../../../access/teaching.query.ts';
import type { BulkPreviewInput } from './bulk.schema.ts';

export type BulkScope = Pick<BulkPreviewInput, 'courseId' | 'assignmentId' | 'quizId'>;

/** The course that a bulk approval is about, by the course itself or by one of its tasks. Throws NOT_FOUND. */
export async function findBulkCourse(em: TenantEm, actor: InstructorActor, scope: BulkScope): Promise<Course> {
  if (scope.assignmentId) return (await findTaughtAssignment(em, actor, scope.assignmentId)).course;
  if (scope.quizId) return (await findTaughtQuiz(em, actor, scope.quizId)).course;
  return findTaughtCourse(em, actor, scope.courseId ?? '');
}

/** Throws INVALID for a confidence below what the course allows. */
export function refuseBelow({ grading }: Course, from: number): void {
  if (grading.bulkFrom !== null && from < grading.bulkFrom) {
    const least = `${Math.round(grading.bulkFrom * 100)}%`;
    throw new DomainError('INVALID', `This course approves in bulk from a confidence of ${least} on.`, {
      field: 'from',
      least: grading.bulkFrom,
    });
  }
}
