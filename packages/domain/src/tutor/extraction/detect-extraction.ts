import type { TutorSituation } from '../situation.ts';
import { askDirectly } from './ask-directly.ts';
import { askEncoded } from './ask-encoded.ts';
import { askFormatOnly } from './ask-format-only.ts';
import { askInPart } from './ask-in-part.ts';
import { askPackaged } from './ask-packaged.ts';
import { claimAuthority } from './claim-authority.ts';
import { fishForGuesses } from './fish-for-guesses.ts';
import { overrideRules } from './override-rules.ts';
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
  soundsLikeAttempt,
];

/** What the student says that they do not want, or that is about their own work. */
const HARMLESS: readonly RegExp[] = [
  /(?<!\bif you )\b(?:don't|do not|dont|please don't|without|no need to|never) (?:\w+ ){0,2}?(?:tell|give|show|giving|telling|showing|reveal|spoil)\w* (?:me )?(?:the |any |away )*(?:final )?(?:answers?|results?|solutions?)(?: away)?/g,
  /\b(?:check|verify|test|explain|compare) (?:my|the) (?:own )?(?:answer|result|solution)/g,
  /\b(?:format|unit|form|type|kind) (?:of|for) (?:the|my) (?:answer|result)/g,
  /\banswer box\b/g,
];

export type Extraction = { extraction: boolean; tactic: string | null };

/** Whether the message tries to get the answer instead of finding it, and how. */
export function detectExtraction(situation: Pick<TutorSituation, 'message' | 'thread' | 'draft'>): Extraction {
  let text = situation.message
    .normalize('NFKD')
    .replace(/\p{M}|\p{Default_Ignorable_Code_Point}/gu, '')
    .toLowerCase()
    .replace(/[‘’]/g, "'")
    .replace(/\s+/g, ' ');
  for (const pattern of HARMLESS) text = text.replace(pattern, ' ');
  const signal = signals.find((one) => one.matches(text, situation));
  return { extraction: signal !== undefined, tactic: signal?.tactic ?? null };
}
