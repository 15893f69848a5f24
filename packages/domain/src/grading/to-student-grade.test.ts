import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Review } from './review.ts';
import { studentGradeSchema } from './student-grade.ts';
import type { GradeSuggestion } from './suggestion.ts';
import { type GradedSubmission, toStudentGrade } from './to-student-grade.ts';

const suggestion: GradeSuggestion = {
  v: 1,
  criteria: [
    {
      ...{ criterionId: 'c1', points: 3, feedback: 'secret words', evidence: 'secret span', confidence: 0.4 },
      reason: 'secret reason',
    },
  ],
  feedback: 'secret whole',
  confidence: 0.4,
  engine: 'secret-engine',
  fellBack: true,
};
const review: Review = {
  v: 1,
  criteria: [{ criterionId: 'c1', points: 4, feedback: 'Show the middle step.', overridden: true }],
};
const graded: GradedSubmission = {
  status: 'published',
  handedInAt: new Date('2026-11-20T22:00:01Z'),
  late: true,
  maxPoints: 5,
  rubric: { v: 1, criteria: [{ id: 'c1', name: 'Method', description: '', maxPoints: 5 }] },
  grade: 4,
  feedback: 'Good work.',
  review,
  publishedAt: new Date('2026-11-22T09:00:00Z'),
  suggestion,
};

describe('toStudentGrade', () => {
  it('gives the instructor marks once published, and nothing of the suggestion', () => {
    expect(toStudentGrade(graded)).toStrictEqual({
      status: 'graded',
      handedInAt: '2026-11-20T22:00:01.000Z',
      late: true,
      grade: {
        points: 4,
        maxPoints: 5,
        feedback: 'Good work.',
        criteria: [{ criterionId: 'c1', name: 'Method', points: 4, maxPoints: 5, feedback: 'Show the middle step.' }],
        publishedAt: '2026-11-22T09:00:00.000Z',
      },
    });
    expect(studentGradeSchema.parse(toStudentGrade(graded))).toEqual(toStudentGrade(graded));
  });

  it('gives no mark and no word of the review before publication, even when the row holds them already', () => {
    const expected = { status: 'handed-in', handedInAt: '2026-11-20T22:00:01.000Z', late: true, grade: null };
    expect(toStudentGrade({ ...graded, status: 'suggested' })).toStrictEqual(expected);
    expect(toStudentGrade({ ...graded, status: 'submitted' })).toStrictEqual(expected);
  });

  it('is the same with and without a suggestion in every state', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('submitted' as const, 'suggested' as const, 'published' as const),
        fc.string(),
        (status, words) => {
          const told = toStudentGrade({ ...graded, status, suggestion: { ...suggestion, feedback: words } });
          expect(told).toStrictEqual(toStudentGrade({ ...graded, status, suggestion: null }));
        },
      ),
    );
  });
});
