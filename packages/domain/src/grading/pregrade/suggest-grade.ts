/** ANSWER-BEARING: see answer-key.ts. */
import { judgeEquivalence } from '../../math/judge-equivalence.ts';
import { clampPoints, sumPoints } from '../../points/points.ts';
import type { RubricCriterion } from '../../rubric/rubric.ts';
import type { CriterionSuggestion, GradeSuggestion } from '../suggestion.ts';
import { dropCopiedLines } from './drop-copied-lines.ts';
import { judgeCriterion } from './judge-criterion.ts';
import type { PregradeInput } from './pregrade-input.ts';
import { readReading } from './read-reading.ts';
import { readWork } from './read-work.ts';
import { nothingHandedIn, wordFeedback, wordOverall } from './word-feedback.ts';

/**
 * The built-in pre-grader: a suggestion for the instructor, never a grade. The same input always gets the same
 * suggestion. What the work says about its own grading has no effect.
 */
export function suggestGrade(input: PregradeInput): GradeSuggestion {
  const lines = dropCopiedLines(readWork(input.work), input.instructions, input.key);
  const criteria =
    lines.length === 0
      ? input.rubric.criteria.map((criterion) => emptySuggestion(criterion, input.work))
      : suggestCriteria(input, lines);
  const earned = sumPoints(criteria.map((entry) => entry.points));
  const possible = sumPoints(input.rubric.criteria.map((criterion) => criterion.maxPoints));
  return {
    v: 1,
    criteria,
    feedback: lines.length === 0 ? nothingHandedIn : wordOverall(earned / possible),
    confidence: Math.min(...criteria.map((entry) => entry.confidence)),
    engine: 'built-in',
    fellBack: false,
  };
}

/** Whether the work holds nothing that could earn a point, so that no model need be asked (and paid) to say so. */
export function hasNothingToMark(input: PregradeInput): boolean {
  return readWork(input.work).length === 0;
}

function suggestCriteria(input: PregradeInput, lines: ReturnType<typeof readWork>): CriterionSuggestion[] {
  const reading = readReading(input.key, lines, judgeEquivalence, input.instructions);
  return input.rubric.criteria.map((criterion) => {
    const verdict = judgeCriterion(criterion, reading);
    return {
      criterionId: criterion.id,
      points: roundPoints(verdict.share, criterion.maxPoints),
      feedback: wordFeedback(verdict.aspect, verdict.share),
      evidence: verdict.evidence.slice(0, 500),
      reason: verdict.reason,
      confidence: Math.round(verdict.confidence * 100) / 100,
    };
  });
}

function emptySuggestion(criterion: RubricCriterion, work: string): CriterionSuggestion {
  // The question copied, or orders to the grader alone, earn nothing either, but a person may want to look.
  const [confidence, reason] =
    work.trim() === ''
      ? [1, 'There is nothing in the work.']
      : [0.8, 'There is nothing to mark but the question itself, or words to whoever marks it.'];
  return { criterionId: criterion.id, points: 0, feedback: nothingHandedIn, evidence: '', reason, confidence };
}

/** Whole points where a criterion carries several, halves or quarters below: 3.25 of 5 would claim to know too much. */
function roundPoints(share: number, maxPoints: number): number {
  const step = maxPoints >= 5 ? 1 : maxPoints >= 2 ? 0.5 : 0.25;
  return share >= 1
    ? clampPoints(maxPoints, maxPoints)
    : clampPoints(Math.round((share * maxPoints) / step) * step, maxPoints);
}
