/** The rules that read answer keys and do algebra: for the server alone (KAS compiles with `new Function`). */

export * from './grading/pregrade/compose-pregrade-prompt.ts';
export * from './grading/pregrade/pregrade-input.ts';
export * from './grading/pregrade/settle-suggestion.ts';
export * from './grading/pregrade/suggest-grade.ts';
export { type Equivalence, judgeEquivalence } from './math/judge-equivalence.ts';
export { normaliseMath } from './math/normalise-math.ts';
export * from './prompt/fence-untrusted.ts';
export * from './prompt/prompt.ts';
export * from './summary/build-letter-input.ts';
export * from './summary/check-letter.ts';
export * from './summary/compose-letter.ts';
export * from './summary/compose-letter-prompt.ts';
export * from './summary/letter-input.ts';
export * from './summary/letter-segments.ts';
export { composeTutorPrompt, type TutorPrompt } from './tutor/compose-tutor-prompt.ts';
export { decideMove } from './tutor/decide-move.ts';
export { detectExtraction, type Extraction } from './tutor/extraction/detect-extraction.ts';
export { type GuardVerdict, guardReply } from './tutor/guard/guard-reply.ts';
export { createReplyGate, type ReplyGate } from './tutor/guard/reply-gate.ts';
export { type TakenSentences, takeSentences } from './tutor/guard/take-sentences.ts';
export type { MoveDecision } from './tutor/move-decision.ts';
export type { TutorSituation } from './tutor/situation.ts';
export { checkLines, type LineVerdict } from './tutor/steps/check-lines.ts';
export { type Break, findFirstBreak } from './tutor/steps/find-first-break.ts';
export type { SlipKind } from './tutor/steps/slip-kind.ts';
export type { StepTask } from './tutor/steps/step-task.ts';
export { wordMove } from './tutor/word-move.ts';
