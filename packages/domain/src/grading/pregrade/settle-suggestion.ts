/** ANSWER-BEARING: see answer-key.ts. */
import { clampPoints } from '../../points/points.ts';
import type { RubricCriterion } from '../../rubric/rubric.ts';
import type { CriterionSuggestion, GradeSuggestion } from '../suggestion.ts';
import { type PregradeReply, pregradeReplySchema } from './compose-pregrade-prompt.ts';
import { findVerbatim } from './find-verbatim.ts';
import type { PregradeInput } from './pregrade-input.ts';
import { quotesReference } from './quotes-reference.ts';
import { readWork } from './read-work.ts';

/** Without words of the work to rest on, a score is little more than a guess. */
const UNFOUNDED_CONFIDENCE = 0.3;

/**
 * Turns a model's reply into a suggestion: one entry a criterion in the rubric's order, points clamped, evidence that
 * stands in the work word for word or else none. Null when it cannot be used: not the shape asked for, a criterion
 * missing or marked twice, an answer key in the feedback, or points for work that says nothing.
 */
export function settleSuggestion(raw: unknown, input: PregradeInput, engine: string): GradeSuggestion | null {
  const reply = pregradeReplySchema.safeParse(raw);
  if (!reply.success) return null;
  const criteria: CriterionSuggestion[] = [];
  for (const criterion of input.rubric.criteria) {
    const entries = reply.data.criteria.filter((entry) => entry.criterionId === criterion.id);
    const [entry] = entries;
    if (entry === undefined || entries.length > 1) return null;
    criteria.push(settleEntry(entry, criterion, input.work));
  }
  const feedback = clip(reply.data.feedback, 2000);
  const leaks = [feedback, ...criteria.map((entry) => entry.feedback)].some((text) =>
    quotesReference(text, input.key, input.work),
  );
  if (leaks) return null;
  // Work that holds nothing, or nothing but orders to the grader, earns nothing whatever a model was talked into.
  if (readWork(input.work).length === 0 && criteria.some((entry) => entry.points > 0)) return null;
  return {
    v: 1,
    criteria,
    feedback,
    confidence: Math.min(...criteria.map((entry) => entry.confidence)),
    engine: engine.slice(0, 120),
    fellBack: false,
  };
}

function settleEntry(
  entry: PregradeReply['criteria'][number],
  criterion: RubricCriterion,
  work: string,
): CriterionSuggestion {
  const evidence = findVerbatim(entry.evidence, work);
  const points = clampPoints(entry.points, criterion.maxPoints);
  const confidence = Math.min(1, Math.max(0, entry.confidence));
  return {
    criterionId: criterion.id,
    points,
    feedback: clip(entry.feedback, 1000),
    evidence,
    reason: clip(entry.reason, 500),
    confidence: evidence === '' && points > 0 ? Math.min(confidence, UNFOUNDED_CONFIDENCE) : confidence,
  };
}

function clip(text: string, max: number): string {
  const trimmed = text.trim();
  return trimmed.length <= max ? trimmed : `${trimmed.slice(0, max - 3).trimEnd()}...`;
}
