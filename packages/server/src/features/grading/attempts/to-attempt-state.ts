import type { QuizSubmission } from '@skillbridge/database';
import type { AttemptState } from '@skillbridge/domain';

/** The row as the state machine sees it. A published attempt always names a person; the database's check says so too. */
export function toAttemptState({ status, gradedById }: QuizSubmission): AttemptState {
  return status === 'published' ? { status, publishedBy: gradedById ?? '' } : { status, publishedBy: null };
}
