import { z } from 'zod';
import type { StudentSubmissionStatus } from '../grading/student-grade.ts';
import type { AssignmentStatus } from './assignment-fields.ts';

/** Where an assignment stands for one student, as the dashboard groups it. */
export const assignmentStates = [
  'to-do',
  'in-progress',
  'overdue',
  'handed-in',
  'graded',
  'returned',
  'missed',
] as const;
export const assignmentStateSchema = z.enum(assignmentStates);
export type AssignmentState = (typeof assignmentStates)[number];

export type AssignmentSituation = {
  readonly status: AssignmentStatus;
  readonly dueAt: Date | null;
  /** As the student sees their submission; null when they have not begun. */
  readonly submission: StudentSubmissionStatus | null;
  readonly now: Date;
};

/**
 * The state of an assignment for one student. Overdue work can still be handed in; missed work cannot. Work given back
 * for revision can, even after the assignment was closed: its instructor asked for it.
 */
export function assignmentState({ status, dueAt, submission, now }: AssignmentSituation): AssignmentState {
  if (submission === 'graded' || submission === 'handed-in' || submission === 'returned') return submission;
  if (status === 'closed') return 'missed';
  if (dueAt !== null && dueAt < now) return 'overdue';
  return submission === 'draft' ? 'in-progress' : 'to-do';
}
