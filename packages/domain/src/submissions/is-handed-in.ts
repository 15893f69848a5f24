import type { SubmissionStatus } from './submission-status.ts';

/** Whether the work is out of the student's hands: not a draft, and not given back for revision. */
export function isHandedIn(status: SubmissionStatus): boolean {
  return status !== 'draft' && status !== 'returned';
}
