import type { SubmissionStatus } from '../submissions/submission-status.ts';
import type { StudentSubmissionStatus } from './student-grade.ts';

/** A submission's state in the words of students and parents. */
export function toStudentSubmissionStatus(status: SubmissionStatus): StudentSubmissionStatus {
  switch (status) {
    case 'draft':
      return 'draft';
    case 'submitted':
    case 'suggested':
      return 'handed-in';
    case 'published':
      return 'graded';
    case 'returned':
      return 'returned';
  }
}
