import type { TutorSituation } from '../situation.ts';
import { askDirectly } from './ask-directly.ts';
import { askEncoded } from './ask-encoded.ts';
import { askFormatOnly } from './ask-format-only.ts';
import { askInOtherLanguages } from './ask-in-other-languages.ts';
import { askInPart } from './ask-in-part.ts';
import { askIndirectly } from './ask-indirectly.ts';
import { askPackaged } from './ask-packaged.ts';
import { claimAuthority } from './claim-authority.ts';
import { fishForGuesses } from './fish-for-guesses.ts';
import { overrideRules } from './override-rules.ts';
import { plainRequest } from './plain-request.ts';
import { rolePlay } from './role-play.ts';
import type { ExtractionSignal } from './signal.ts';
import { soundsLikeAttempt } from './sounds-like-attempt.ts';

/** Every tactic that the policy recognises, the most telling first. A new one is a file and a line here. */
const signals: readonly ExtractionSignal[] = [
  overrideRules,
  claimAuthority,
  fishForGuesses,
  askEncoded,
  rolePlay,
  askInPart,
  askFormatOnly,
  askPackaged,
  askDirectly,
  askIndirectly,
  askInOtherLanguages,
  soundsLikeAttempt,
];

export type Extraction = { extraction: boolean; tactic: string | null };

/** Whether the message tries to get the answer instead of finding it, and how. */
export function detectExtraction(situation: Pick<TutorSituation, 'message' | 'thread' | 'draft'>): Extraction {
  const text = plainRequest(situation.message);
  const signal = signals.find((one) => one.matches(text, situation));
  return { extraction: signal !== undefined, tactic: signal?.tactic ?? null };
}
