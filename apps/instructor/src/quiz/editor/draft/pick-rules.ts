import type { QuizDraft } from '@skillbridge/domain/answers';

/**
 * The part of a draft that is in force for students as soon as it is saved, published or not: when and how the quiz is
 * taken. It is not sent from a published quiz before its instructor says so.
 */
export function pickRules({ settings, timeLimitMinutes, opensAt, closesAt }: QuizDraft) {
  return { settings, timeLimitMinutes, opensAt, closesAt };
}

export function sameRules(a: QuizDraft, b: QuizDraft): boolean {
  return JSON.stringify(pickRules(a)) === JSON.stringify(pickRules(b));
}
