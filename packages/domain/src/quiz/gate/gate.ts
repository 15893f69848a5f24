/** ANSWER-BEARING: see answer-key.ts. The gate that every quiz item passes before students can meet it. */
export { checkItem } from './check-item.ts';
export { checkQuiz, type QuizCheck } from './check-quiz.ts';
export { derivedOptions } from './derive/derived-options.ts';
export type { GateContext } from './gate-context.ts';
export type { GateCode, GateFinding, GateSeverity } from './gate-finding.ts';
