import type { Submission } from '@skillbridge/database';
import type { SubmissionState } from '@skillbridge/domain';

/** The row as the state machine sees it. Published work always names a person; the database's check says so too. */
export function toSubmissionState({ status, gradedById }: Submission): SubmissionState {
  return status === 'published' ? { status, publishedBy: gradedById ?? '' } : { status, publishedBy: null };
}
