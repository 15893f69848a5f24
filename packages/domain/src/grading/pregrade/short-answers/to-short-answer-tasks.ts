/** ANSWER-BEARING: see answer-key.ts. */
import type { QuizAnswers } from '../../../quiz/quiz-answers.ts';
import type { QuizQuestions } from '../../../quiz/quiz-questions.ts';
import type { ShortAnswerTask } from './short-answer-task.ts';

/** The answers of an attempt that pre-grading can say something of: those in words that are not blank. */
export function toShortAnswerTasks({ items, passages }: QuizQuestions, { answers }: QuizAnswers): ShortAnswerTask[] {
  return items.flatMap((item) => {
    const response = answers.find(({ itemId }) => itemId === item.id)?.response;
    if (item.kind !== 'short' || response?.kind !== 'short' || response.text.trim() === '') return [];
    const passage = passages.find(({ id }) => id === item.passageId)?.text ?? '';
    const { id: itemId, stem: question, key: references, explanation, points: maxPoints } = item;
    return [{ itemId, question, passage, references, explanation, maxPoints, answer: response.text }];
  });
}
