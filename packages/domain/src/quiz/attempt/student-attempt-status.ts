import { z } from 'zod';
import type { QuizSubmissionStatus } from '../quiz-status.ts';

/** An attempt's state as its student sees it: `submitted` and `suggested` are one, so that no suggestion shows. */
export const studentAttemptStatuses = ['in-progress', 'handed-in', 'graded'] as const;
export const studentAttemptStatusSchema = z.enum(studentAttemptStatuses);
export type StudentAttemptStatus = (typeof studentAttemptStatuses)[number];

const seen: Readonly<Record<QuizSubmissionStatus, StudentAttemptStatus>> = {
  'in-progress': 'in-progress',
  submitted: 'handed-in',
  suggested: 'handed-in',
  published: 'graded',
};

export function toStudentAttemptStatus(status: QuizSubmissionStatus): StudentAttemptStatus {
  return seen[status];
}
