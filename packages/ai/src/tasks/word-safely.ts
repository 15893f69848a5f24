import { guardReply, type MoveDecision, type TutorSituation, wordMove } from '@skillbridge/domain/engine';

/** Says nothing about any problem, so that there is no answer it could give away. */
const LAST_RESORT = 'What have you tried so far, and where did you get stuck?';

/** The engine that `UsageRecord`, suggestions and messages name when no model spoke. */
const BUILT_IN = 'built-in';

/**
 * The built-in wording of a move, behind the same guard as a model's: an instructor's own hint may hold the answer.
 * `blocked` lists why wordings were refused.
 */
export function wordSafely(
  situation: TutorSituation,
  decision: MoveDecision,
): { text: string; engine: string; blocked: string[] } {
  const text = wordMove(situation, decision);
  const verdict = guardReply(text, situation);
  if (verdict.verdict === 'pass') return { text, engine: BUILT_IN, blocked: [] };
  return { text: LAST_RESORT, engine: BUILT_IN, blocked: [verdict.reason] };
}
