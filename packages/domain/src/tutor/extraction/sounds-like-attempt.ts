import { readSteps } from '../steps/read-steps.ts';
import examples from './learned/examples.json' with { type: 'json' };
import { type Classifier, trainClassifier } from './learned/train-classifier.ts';
import { plainRequest } from './plain-request.ts';
import type { ExtractionSignal } from './signal.ts';

/**
 * Chosen by ten-fold cross-validation on the examples: above it four of a hundred honest messages as
 * hard as these are flagged, and of ordinary ones hardly any. A
 * message with a line of work is somebody working, so it takes more to doubt it.
 */
const SURE = 0.6;
const SURE_DESPITE_WORK = 0.85;
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
    return classifier(read) > (works ? SURE_DESPITE_WORK : SURE);
  },
};
