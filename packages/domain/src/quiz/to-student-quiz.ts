/** ANSWER-BEARING: see answer-key.ts. */
import type { QuizItem, QuizQuestions } from './quiz-questions.ts';
import type { StudentQuiz, StudentQuizItem } from './student-quiz.ts';

/** The quiz without keys and explanations: all that a student may have before it is graded. */
export function toStudentQuiz(questions: QuizQuestions): StudentQuiz {
  return { items: questions.items.map(toStudentItem) };
}

function toStudentItem(item: QuizItem): StudentQuizItem {
  const common = { id: item.id, stem: item.stem, points: item.points, skill: item.skill };
  switch (item.kind) {
    case 'single':
    case 'multiple':
      return { ...common, kind: item.kind, options: item.options.map(({ id, text }) => ({ id, text })) };
    case 'true-false':
    case 'numeric':
    case 'short':
      return { ...common, kind: item.kind };
  }
}
