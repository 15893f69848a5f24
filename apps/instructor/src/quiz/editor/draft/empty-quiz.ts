import { usualQuizSettings } from '@skillbridge/domain';
import { noQuizQuestions, type QuizDraft } from '@skillbridge/domain/answers';

/** What a new quiz starts with: nothing written, and the settings that most quizzes have. */
export const emptyQuiz: QuizDraft = {
  ...{ title: '', instructions: '', questions: noQuizQuestions, settings: usualQuizSettings },
  ...{ timeLimitMinutes: null, opensAt: null, closesAt: null, categoryId: null, standardId: null, topicLabel: null },
};
