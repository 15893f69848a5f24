import { ANSWER, type ExtractionSignal } from './signal.ts';

const PATTERNS: readonly RegExp[] = [
  // `a summary with the answer`
  new RegExp(
    `\\b(?:summar(?:y|ise|ize)|flash ?cards?|table|list|recap|transcript|quiz|cheat ?sheet|worksheet|notes)\\b[^?]{0,80}\\b${ANSWER}\\b`,
  ),
  // `start with the answer`
  new RegExp(
    `\\b(?:start|begin|first) with (?:the )?${ANSWER}\\b|\\bwork(?:ing)? backwards? from (?:the )?${ANSWER}\\b`,
  ),
  // `remind me what the answer was`
  new RegExp(
    `\\b(?:remind|repeat|resend|again|forgot|lost|remember)\\b[^.?!]{0,50}\\b(?:${ANSWER}|what it was|it)\\b[^.?!]{0,10}(?:\\?|$)(?<=\\b(?:what|${ANSWER}|repeat|was)\\b[^.?!]{0,60})`,
  ),
  // `you already told me the answer`
  new RegExp(`\\b(?:you|u) (?:already )?(?:told|gave|showed|said|sent|promised|wrote)\\b[^.?!]{0,30}\\b${ANSWER}\\b`),
  // `prove that you know the answer`
  new RegExp(
    `\\b(?:i bet|prove|show)\\b[^.?!]{0,24}\\byou\\b[^.?!]{0,24}\\b(?:know|don't know|do|can)\\b[^.?!]{0,24}(?:\\b${ANSWER}\\b|$)`,
  ),
  // `write every step`
  /\b(?:do|write|go through|work through) (?:every|all(?: of)?(?: the)?|each) (?:single )?(?:steps?|lines?|it)\b/,
  // `the full solution`
  /\b(?:full|whole|complete|entire|worked)(?: worked)? (?:solution|answer|working|calculation)\b(?<!(?:see|understand) (?:why )?the (?:full|whole) .*)/,
];

/** The answer inside something harmless: a summary, flashcards, a reminder, a proof that the tutor knows it. */
export const askPackaged: ExtractionSignal = {
  tactic: 'packaged',
  matches: (text) => PATTERNS.some((pattern) => pattern.test(text)),
};
