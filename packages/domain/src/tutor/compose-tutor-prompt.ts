import type { MoveDecision } from './move-decision.ts';
import type { TutorSituation } from './situation.ts';

export type TutorPrompt = { system: string; messages: { role: 'user' | 'assistant'; content: string }[] };

/** What a model is asked to word. In no mode but explain does it contain the key. */
export function composeTutorPrompt(situation: TutorSituation, decision: MoveDecision): TutorPrompt {
  return {
    system: `You are a tutor. Word this move: ${decision.move}.`,
    messages: [{ role: 'user', content: situation.message }],
  };
}
