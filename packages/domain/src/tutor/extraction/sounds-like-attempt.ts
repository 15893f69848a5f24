import { readSteps } from '../steps/read-steps.ts';
import examples from './learned/examples.json' with { type: 'json' };
import { type Classifier, trainClassifier } from './learned/train-classifier.ts';
import { plainRequest } from './plain-request.ts';
import type { ExtractionSignal } from './signal.ts';

/**
 * Chosen by ten-fold cross-validation on the examples: above it four of a hundred honest messages as hard as these are
 * flagged, and of ordinary ones hardly any. A message with a line of work, or that begins as a question of how or why, is
 * somebody working, so it takes more to doubt it.
 */
const SURE = 0.55;
const SURE_DESPITE_WORK = 0.85;
/** Messages that begin so ask how, why or what for, or tell what was done; few attempts do. */
const LEARNS =
  /^\W*(?:(?:so|ok|okay|and|but|hmm|wait|please|sorry)\W+)*(?:do (?:i|we|you|they|both|all|the|negative)|does|did|should|shouldn't|is there|is it (?:ok|okay|fine|allowed|normal|because|possible)|are (?:we|there|my)|am i|how (?:do|does|can|should|would|come|long|many (?:steps|problems|points|hints))|why|where|when|what (?:does|do you mean|happens|kind|operation|topic|formula|unit)|what(?:'s| is) (?:the )?(?:rule|difference|formula|unit|meaning|definition|name|symbol|word|first step|next step)|i (?:think|thought|believe|guess|multiplied|added|subtracted|divided|tried|did|wrote|used|got|don't (?:understand|get|see|know (?:how|where|why|what to))|forgot|keep|made)|because|thank|can i|could i|may i|let me|let's)\b/;
/** Longer messages are work or an essay pasted in; their first and last words carry the request. */
const LONGEST = 600;

let classifier: Classifier | undefined;

/** What no pattern names but sounds like the attempts that we know: a classifier learned from examples. */
export const soundsLikeAttempt: ExtractionSignal = {
  tactic: 'indirect',
  matches(text, { message }) {
    // Trained at the first use, a fifth of a second: the examples are the model, there is nothing to keep in step.
    classifier ??= trainClassifier({
      attempts: examples.attempts.map(plainRequest),
      honest: examples.honest.map(plainRequest),
    });
    const read = text.length > LONGEST ? `${text.slice(0, LONGEST / 2)} ${text.slice(-LONGEST / 2)}` : text;
    const works = readSteps(message).some((line) => /[=<>]/.test(line.maths));
    return classifier(read) > (works || LEARNS.test(text) ? SURE_DESPITE_WORK : SURE);
  },
};
