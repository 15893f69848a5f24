import { emptyItem, type Item, type QuizDraft } from '@skillbridge/domain/answers';
import { emptyQuiz } from '../empty-quiz.ts';

/** For tests: a true-or-false question of that id, finished. */
export function sampleItem(id: string, stem = `Statement ${id}.`): Item {
  return { ...emptyItem('true-false', id), stem };
}

/** For tests: a draft with such a question for each id. */
export function sampleDraft(ids: readonly string[]): QuizDraft {
  return { ...emptyQuiz, questions: { v: 2, passages: [], items: ids.map((id) => sampleItem(id)) } };
}
