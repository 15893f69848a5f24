import { formatCount } from '@skillbridge/ui';
import type { QuestionState } from '../taking/question-state.ts';

interface Line {
  readonly state: QuestionState;
  readonly marked: boolean;
}

/** How the quiz stands before the hand-in: one sentence, and what one may want to see to first. */
export function sayReview(lines: readonly Line[]): { summary: string; warnings: string[] } {
  const count = (test: (line: Line) => boolean) => lines.filter(test).length;
  const empty = count(({ state }) => state.answer === 'empty');
  const incomplete = count(({ state }) => state.answer === 'incomplete');
  const marked = count((line) => line.marked);
  const unsent = count(({ state }) => state.place === 'unsent');
  const answered = lines.length - empty;
  const all =
    empty === 0
      ? `All ${lines.length} questions are answered`
      : `${answered} of ${formatCount(lines.length, 'question')} answered`;
  const where = unsent === 0 ? (answered > 0 ? ', and every answer is saved' : '') : `, ${unsent} not sent yet`;
  const are = (number: number) => (number === 1 ? 'is' : 'are');
  return {
    summary: `${lines.length === 1 && empty === 0 ? 'The question is answered' : all}${where}.`,
    warnings: [
      ...(empty > 0 ? [`${formatCount(empty, 'question')} ${are(empty)} not answered.`] : []),
      ...(incomplete > 0 ? [`${formatCount(incomplete, 'answer')} ${are(incomplete)} not complete.`] : []),
      ...(marked > 0 ? [`${formatCount(marked, 'question')} ${are(marked)} marked for review.`] : []),
    ],
  };
}
