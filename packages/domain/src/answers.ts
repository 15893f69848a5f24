/** Answer-bearing schemas: for the server and the portals of staff. Students' and parents' portals may not import this. */
export * from './answer-key/answer-key.ts';
export * from './assignments/keyed-assignment-draft.ts';
export * from './assignments/to-student-assignment.ts';
export * from './exam/exam-answer.ts';
export * from './grading/mark-overrides.ts';
export * from './grading/suggestion.ts';
export * from './grading/to-student-grade.ts';
export * from './quiz/quiz-questions.ts';
export * from './quiz/quiz-suggestions.ts';
export * from './quiz/to-student-quiz.ts';
