import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Rubric } from '../rubric/rubric.ts';
import { markOverrides, reviewFromSuggestion } from './mark-overrides.ts';
import type { Review } from './review.ts';
import { scoreReview } from './score-review.ts';
import type { GradeSuggestion } from './suggestion.ts';

const rubric: Rubric = {
  v: 1,
  criteria: [
    { id: 'a', name: 'Answer', description: '', maxPoints: 5 },
    { id: 'm', name: 'Method', description: '', maxPoints: 2.5 },
  ],
};
const mark = (criterionId: string, points: number) => ({ criterionId, points, feedback: '', overridden: null });
const review = (...criteria: Review['criteria']): Review => ({ v: 1, criteria });

describe('scoreReview', () => {
  it('adds up one mark for each criterion', () => {
    expect(scoreReview(rubric, review(mark('m', 2.25), mark('a', 4)))).toEqual({ kind: 'scored', points: 6.25 });
  });

  it.each([
    [review(mark('a', 5.25), mark('m', 1)), 'criteria.0.points', '"Answer" carries at most 5.'],
    [review(mark('a', 1), mark('m', 1), mark('a', 1)), 'criteria.2.criterionId', '"Answer" is marked twice.'],
    [review(mark('a', 1)), 'criteria', 'Give points for "Method".'],
    [review(mark('a', 1), mark('m', 0.1)), 'criteria.1.points', 'Points go up in steps of a quarter, from 0.'],
    [
      review(mark('a', 1), mark('m', 1), mark('x', 1)),
      'criteria.2.criterionId',
      'This criterion is no longer in the rubric. Reload to see the rubric.',
    ],
  ])('gives no total but a sentence for marks that do not fit the rubric (%#)', (marks, path, message) => {
    expect(scoreReview(rubric, marks)).toEqual({ kind: 'unscored', problems: [{ path, message }] });
  });

  it('never scores beyond the rubric', () => {
    const points = fc.integer({ min: -4, max: 40 }).map((quarters) => quarters / 4);
    fc.assert(
      fc.property(points, points, (a, m) => {
        const score = scoreReview(rubric, review(mark('a', a), mark('m', m)));
        const fits = a >= 0 && a <= 5 && m >= 0 && m <= 2.5;
        expect(score).toEqual(
          fits ? { kind: 'scored', points: a + m } : { kind: 'unscored', problems: expect.any(Array) },
        );
      }),
    );
  });
});

describe('markOverrides', () => {
  const suggestion: GradeSuggestion = {
    v: 1,
    criteria: [{ criterionId: 'a', points: 4, feedback: 'Well done.', evidence: '', confidence: 1 }],
    feedback: '',
    confidence: 1,
    engine: 'built-in',
    fellBack: false,
  };

  it('says which points depart from the suggestion, whatever the client claimed', () => {
    const claimed = review({ ...mark('a', 3), overridden: false }, { ...mark('m', 1), overridden: true });
    expect(markOverrides(claimed, suggestion).criteria.map((entry) => entry.overridden)).toEqual([true, null]);
  });

  it('calls a review taken over as it is no override', () => {
    expect(markOverrides(reviewFromSuggestion(suggestion), suggestion)).toEqual(
      review({ criterionId: 'a', points: 4, feedback: 'Well done.', overridden: false }),
    );
  });

  it('has nothing to depart from without a suggestion', () => {
    expect(markOverrides(review({ ...mark('a', 3), overridden: true }), null).criteria[0]?.overridden).toBeNull();
  });
});
