import type { QuizSubmission } from '@skillbridge/database';
import { DomainError } from '@skillbridge/domain';
import {
  type GivenMark,
  type Item,
  markProblems,
  pointsOnSuggested,
  type QuizMarks,
  settleMarks,
  showsSuggestion,
} from '@skillbridge/domain/answers';
import { attemptBlindState } from './withhold-attempt.ts';

/**
 * The marks as they are stored: what the client sent of each item, and what only the server may say. Throws INVALID for
 * marks that cannot be, whether or not they are complete.
 */
export function settleAttempt(attempt: QuizSubmission, items: readonly Item[], given: readonly GivenMark[]): QuizMarks {
  refuseImpossible(items, given);
  const shown = showsSuggestion(attemptBlindState(attempt, items));
  return {
    ...attempt.marks,
    items: settleMarks({
      ...{ before: attempt.marks.items, given },
      suggestions: shown ? (attempt.aiSuggestions?.items ?? []) : null,
    }),
  };
}

/** The same for publication, which freezes what a blind grader gave without ever asking for the suggestions. */
export function settlePublishedAttempt(
  attempt: QuizSubmission,
  items: readonly Item[],
  given: readonly GivenMark[],
): QuizMarks {
  refuseImpossible(items, given);
  const suggestions = attempt.aiSuggestions?.items ?? [];
  const settled = settleMarks({ before: attempt.marks.items, given, suggestions });
  // A person has looked at it now, so it counts among what agreement is measured by.
  const { inBulk: _approved, ...kept } = attempt.marks;
  const freezes = attempt.blind && attempt.status !== 'published' && attempt.marks.unseen === undefined;
  return {
    ...kept,
    items: settled,
    ...(freezes ? { unseen: pointsOnSuggested(settled, suggestions) } : {}),
  };
}

function refuseImpossible(items: readonly Item[], given: readonly GivenMark[]): void {
  const problems = markProblems(items, given);
  const [problem] = problems;
  if (problem) throw new DomainError('INVALID', problem.message, { problems });
}
