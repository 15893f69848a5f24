/** ANSWER-BEARING: see answer-key.ts. Making a quiz: what is asked of a model, what becomes of its reply, and the report. */
export {
  type Assembly,
  addDrafts,
  addRepairs,
  dropFlawed,
  emptyAssembly,
  formOf,
  openSlots,
} from './assembly.ts';
export { composeQuizPrompt } from './compose-quiz-prompt.ts';
export { composeRepairPrompt } from './compose-repair-prompt.ts';
export { cutWorksheet } from './cut-worksheet.ts';
export { type FinishedQuiz, finishQuiz } from './finish-quiz.ts';
export { generateBuiltIn } from './generate-built-in.ts';
export { chunkSlots, type QuizSlot, slotsOf } from './plan-generation.ts';
export type { QuizInput } from './quiz-input.ts';
export type { DraftedQuestion, QuizReply } from './quiz-reply.ts';
