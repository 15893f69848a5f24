/** ANSWER-BEARING: see answer-key.ts. */
import { shuffleBySeed } from '../items/shuffle-by-seed.ts';
import type { StudentView } from '../items/student-view.ts';
import { toStudentItem } from '../items/to-student-item.ts';
import type { QuizQuestions } from './quiz-questions.ts';
import type { StudentQuiz } from './student-quiz.ts';

export type StudentQuizView = StudentView & {
  /** Whether the items are shuffled. Items of one passage stay together, in the author's order. */
  readonly shuffleItems: boolean;
};

/** The quiz without keys and explanations: all that a student may have before feedback is due. */
export function toStudentQuiz({ items, passages }: QuizQuestions, view: StudentQuizView): StudentQuiz {
  const blocks = inBlocks(items);
  const ordered = view.shuffleItems ? shuffleBySeed(blocks, `${view.seed}/items`) : blocks;
  return {
    passages: passages.map(({ id, title, text }) => ({ id, title, text })),
    items: ordered.flat().map((item) => toStudentItem(item, view)),
  };
}

type Item = QuizQuestions['items'][number];

/** Items that are moved as one: those of a passage, wherever the author put them. */
function inBlocks(items: readonly Item[]): Item[][] {
  const blocks = new Map<string, Item[]>();
  for (const item of items) {
    const key = item.passageId === undefined ? `item ${item.id}` : `passage ${item.passageId}`;
    blocks.set(key, [...(blocks.get(key) ?? []), item]);
  }
  return [...blocks.values()];
}
