import { expect, it } from 'vitest';
import { studentRoundSchema } from './student-round.ts';
import { type KeptRound, toStudentRound } from './to-student-round.ts';

const rubric = { v: 1 as const, criteria: [{ id: 'c1', name: 'Method', description: '', maxPoints: 5 }] };
const round: KeptRound = {
  ...{ number: 1, content: 'x = 4', returnNote: 'Show the middle step.', feedback: 'Nearly.', grade: 3 },
  ...{ submittedAt: new Date('2026-11-20T10:00:00Z'), createdAt: new Date('2026-11-21T10:00:00Z') },
  review: { v: 1, criteria: [{ criterionId: 'c1', points: 3, feedback: 'One step.', overridden: true }] },
};

it('shows the student their work, the note and the grade that was out, and no trace of a suggestion', () => {
  const told = toStudentRound(round, rubric);
  expect(told).toStrictEqual({
    ...{ number: 1, content: 'x = 4', note: 'Show the middle step.' },
    ...{ handedInAt: '2026-11-20T10:00:00.000Z', returnedAt: '2026-11-21T10:00:00.000Z' },
    grade: {
      ...{ points: 3, feedback: 'Nearly.' },
      criteria: [{ criterionId: 'c1', name: 'Method', points: 3, maxPoints: 5, feedback: 'One step.' }],
    },
  });
  expect(studentRoundSchema.parse(told)).toEqual(told);
});

it('keeps marks that were never out to the instructor', () => {
  expect(toStudentRound({ ...round, grade: null }, rubric).grade).toBeNull();
});
