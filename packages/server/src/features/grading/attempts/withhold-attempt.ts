import type { QuizSubmission } from '@skillbridge/database';
import {
  type BlindState,
  blindState,
  type Item,
  type QuizMark,
  scoreMarks,
  showsSuggestion,
} from '@skillbridge/domain/answers';

/** How the suggestions of an attempt stand towards the grader: nothing of them leaves the server while withheld. */
export function attemptBlindState({ blind, status, marks }: QuizSubmission, items: readonly Item[]): BlindState {
  return blindState({
    ...{ blind, published: status === 'published', unseen: marks.unseen },
    complete: scoreMarks(items, marks.items).kind === 'scored',
  });
}

/** The marks for the grader. Whether one departs from a suggestion that is withheld would tell its points. */
export function marksWithoutHints(marks: readonly QuizMark[], state: BlindState): QuizMark[] {
  return marks.map((mark) => (showsSuggestion(state) ? mark : { ...mark, overridden: null }));
}
