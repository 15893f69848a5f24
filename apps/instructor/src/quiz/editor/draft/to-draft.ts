import type { QuizDraft } from '@skillbridge/domain/answers';
import type { KeyedQuiz } from '../editor-types.ts';

/** The editable part of a quiz, in one order, so that two can be compared as text. */
export function toDraft(quiz: QuizDraft | KeyedQuiz): QuizDraft {
  const { title, instructions, questions, settings, timeLimitMinutes, opensAt, closesAt } = quiz;
  const { categoryId, standardId, topicLabel } = quiz;
  return {
    ...{ title, instructions, questions, settings, timeLimitMinutes, opensAt, closesAt },
    ...{ categoryId, standardId, topicLabel },
  };
}

/** A draft as text, for keeping and comparing. */
export function draftText(draft: QuizDraft | KeyedQuiz): string {
  return JSON.stringify(toDraft(draft));
}
