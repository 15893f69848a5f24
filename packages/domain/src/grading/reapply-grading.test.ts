import { describe, expect, it } from 'vitest';
import { movesMarks } from '../rubric/moves-marks.ts';
import type { Rubric } from '../rubric/rubric.ts';
import { bulkVerdict } from './bulk-verdict.ts';
import { type GradedWork, reapplyGrading } from './reapply-grading.ts';

const rubric = (...criteria: [string, number][]): Rubric => ({
  v: 1,
  criteria: criteria.map(([id, maxPoints]) => ({ id, name: id, description: '', maxPoints })),
});
const mark = (criterionId: string, points: number) => ({ criterionId, points, feedback: '', overridden: null });
const suggestion = {
  ...{ v: 1 as const, feedback: '', confidence: 0.9, engine: 'built-in', fellBack: false },
  criteria: [{ criterionId: 'a', points: 2, feedback: '', evidence: '', confidence: 0.9 }],
};
const work = (more: Partial<GradedWork> = {}): GradedWork => ({
  ...{ status: 'published', grade: 3, review: { v: 1, criteria: [mark('a', 3)] }, suggestion, ...more },
});
const before = rubric(['a', 4]);

describe('reapplyGrading', () => {
  it('moves a grade that is out, and the suggestion with it', () => {
    expect(reapplyGrading(before, rubric(['a', 8]), work())).toMatchObject({
      ...{ kind: 'move', grade: 6, review: { criteria: [{ points: 6 }] }, suggestion: { criteria: [{ points: 4 }] } },
    });
  });

  it('leaves a grade that comes to the same points', () => {
    expect(reapplyGrading(before, rubric(['a', 4]), work())).toMatchObject({ kind: 'stay', grade: 3 });
  });

  it('takes a grade back to the queue that lacks a mark: a total of half a review is never out', () => {
    const result = reapplyGrading(before, rubric(['a', 4], ['b', 2]), work());
    expect(result).toMatchObject({ kind: 'reopen', grade: null, suggestion: null, missing: [{ id: 'b' }] });
    expect(result.review?.criteria).toEqual([mark('a', 3)]);
  });

  it('carries a draft over, and asks for a new suggestion where the old one says nothing of a criterion', () => {
    const waiting = work({ status: 'suggested', grade: null });
    expect(reapplyGrading(before, rubric(['a', 8]), waiting)).toMatchObject({ kind: 'wait', suggestion: { v: 1 } });
    expect(reapplyGrading(before, rubric(['b', 8]), waiting)).toMatchObject({
      ...{ kind: 'wait', suggestion: null, review: { criteria: [] } },
    });
  });

  it('keeps the share of points that was given unseen', () => {
    const unseen = work({ review: { v: 1, criteria: [mark('a', 3)], unseen: 2 } });
    expect(reapplyGrading(before, rubric(['a', 8]), unseen).review?.unseen).toBe(4);
  });
});

describe('movesMarks', () => {
  it('counts points, levels and criteria, and neither names nor order', () => {
    const two = rubric(['a', 4], ['b', 2]);
    const renamed: Rubric = { v: 1, criteria: two.criteria.toReversed().map((one) => ({ ...one, name: 'Other' })) };
    expect(movesMarks(two, renamed)).toBe(false);
    expect(movesMarks(two, rubric(['a', 4]))).toBe(true);
    expect(movesMarks(two, rubric(['a', 4], ['b', 3]))).toBe(true);
    const level = { id: 'l', label: 'L', points: 1, description: '' };
    const levelled: Rubric = { v: 1, criteria: two.criteria.map((one) => ({ ...one, levels: [level] })) };
    expect(movesMarks(two, levelled)).toBe(true);
  });
});

describe('bulkVerdict', () => {
  const sure = { suggested: true, blind: false, begun: false, complete: true, confidence: 0.9 };

  it('takes what is suggested, whole, sure enough and nobody’s yet, and nothing else', () => {
    expect(bulkVerdict(sure, 0.9)).toBe('take');
    expect(bulkVerdict({ ...sure, confidence: 0.89 }, 0.9)).toBe('unsure');
    expect(bulkVerdict({ ...sure, blind: true }, 0.9)).toBe('blind');
    expect(bulkVerdict({ ...sure, begun: true }, 0.9)).toBe('begun');
    expect(bulkVerdict({ ...sure, complete: false }, 0.9)).toBe('incomplete');
    expect(bulkVerdict({ ...sure, suggested: false }, 0.9)).toBe('incomplete');
    expect(bulkVerdict({ ...sure, confidence: null }, 0.9)).toBe('incomplete');
  });
});
