/** ANSWER-BEARING: works on reference answers; for the server alone. */
import { judgeEquivalence } from '../../../math/judge-equivalence.ts';
import { isMathAnswer } from '../find-candidates.ts';
import { judgeMath } from '../judge-math.ts';
import { readWork, type WorkLine } from '../read-work.ts';
import { textLikeness } from '../text-likeness.ts';
import { askForest, readForest, toSteps } from './forest.ts';
import { isCopyOfQuestion, isReferenceDenied, sameWords, saysNothing } from './judge-plainly.ts';
import { type Measures, measureAnswer } from './measure-answer.ts';
import { markingScale, rightness } from './weights.ts';

export type ShortAnswer = {
  readonly question: string;
  /** Answers that earn full marks; the best match counts. None: nothing can be said. */
  readonly references: readonly string[];
  /** As the student wrote it. */
  readonly answer: string;
};

export type ShortAnswerScore = {
  /** The share of the points that a marker would most likely give, 0 to 1, part marks included. */
  readonly score: number;
  /** How likely a strict marker calls it fully right, 0 to 1. From `RIGHT_FROM` on it is more right than wrong. */
  readonly fullMarks: number;
  /** How sure right or wrong is, 0 (a coin) to 1. */
  readonly confidence: number;
  /** How sure the score is: part marks are where people differ most. */
  readonly scoreConfidence: number;
  /** The line of the answer that it rests on, word for word; empty when there is none. */
  readonly evidence: string;
};

/** From this likelihood on an answer counts as right: chosen where both kinds of mistake weigh the same. */
export const RIGHT_FROM = 0.42;

/** What is read of the references: more is no short answer. */
const MAX_REFERENCES = 12;
const MAX_REFERENCE_LENGTH = 4000;
const forest = readForest(rightness);

/** What turns measures into the two figures; the benchmark puts in one that has not seen a question. */
export type ShortAnswerModel = {
  /** How likely a strict marker calls it fully right. */
  right(measures: Measures): number;
  /** The share of the points that a marker would give. */
  marks(measures: Measures): number;
};

const fitted: ShortAnswerModel = {
  right: (measures) => askForest(forest, toSteps(measures)),
  marks: (measures) => askScale(markingScale, measures),
};

/**
 * Scores a short answer against reference answers, with no model and no network. What the answer says to whoever marks
 * it is not read; equivalent mathematics always gets the same score; the same answer always does.
 */
export function scoreShortAnswer(
  { question, references, answer }: ShortAnswer,
  model: ShortAnswerModel = fitted,
): ShortAnswerScore {
  const keys = references
    .map((reference) => reference.trim().slice(0, MAX_REFERENCE_LENGTH))
    .filter((reference) => reference !== '')
    .slice(0, MAX_REFERENCES);
  const lines = readWork(answer);
  const text = lines.map((line) => line.text).join(' ');
  if (lines.length === 0) return settle(0, 0, '', answer.trim() === '' ? 1 : 0.9);
  const evidence = findTelling(lines, keys);
  if (keys.some((key) => sameWords(key, text))) return settle(1, 1, evidence, 1);
  if (saysNothing(text)) return settle(0, 0, '', 0.9);
  if (keys.length === 0) return settle(0.5, 0.5, evidence, 0);
  const maths = keys.filter(isMathAnswer);
  if (maths.length > 0) {
    const verdict = judgeMath(maths, lines, judgeEquivalence);
    if (verdict.share === 1 || maths.length === keys.length)
      return settle(verdict.share, verdict.share, verdict.evidence, verdict.confidence);
  }
  if (keys.some((key) => isReferenceDenied(key, text))) return settle(0.1, 0.05, evidence, 0.7);
  if (isCopyOfQuestion(question, keys, text)) return settle(0, 0.02, evidence, 0.8);
  const measured = keys.map((key) => measureAnswer(question, key, text));
  const fullMarks = Math.max(...measured.map((measures) => model.right(measures)));
  const score = Math.max(...measured.map((measures) => model.marks(measures) * foundation(measures, fullMarks)));
  return settle(score, fullMarks, evidence);
}

/** A logistic scale: weights by the name of the measure, and `bias`. */
export function askScale(weights: Readonly<Record<string, number>>, measures: Measures): number {
  const sum = Object.entries(measures).reduce((total, [name, value]) => total + value * (weights[name] ?? 0), 0);
  return 1 / (1 + Math.exp(-(sum + (weights['bias'] ?? 0))));
}

/** Part marks need something to rest on: markers are kind, but not to an answer that has nothing of the reference. */
function foundation(measures: Measures, fullMarks: number): number {
  const found = Math.max(measures['coverLoosely'] ?? 0, fullMarks);
  return Math.min(1, Math.max(0.4, (found - 0.02) / 0.04));
}

/** How far a likelihood is from the boundary, as a share of how far it can be. */
export function sureness(fullMarks: number): number {
  return fullMarks >= RIGHT_FROM ? (fullMarks - RIGHT_FROM) / (1 - RIGHT_FROM) : (RIGHT_FROM - fullMarks) / RIGHT_FROM;
}

function settle(
  score: number,
  fullMarks: number,
  evidence: string,
  confidence = sureness(fullMarks),
): ShortAnswerScore {
  const round = (value: number) => Math.round(value * 1000) / 1000;
  return {
    score: round(score),
    fullMarks: round(fullMarks),
    confidence: round(confidence),
    scoreConfidence: round(Math.min(Math.abs(2 * score - 1), score === fullMarks ? confidence : 1)),
    evidence,
  };
}

function findTelling(lines: readonly WorkLine[], keys: readonly string[]): string {
  const best = (line: WorkLine) => Math.max(0, ...keys.map((key) => textLikeness(line.text, key)));
  return lines.reduce((top, line) => (best(line) > best(top) ? line : top), lines[0] ?? { text: '' }).text;
}
