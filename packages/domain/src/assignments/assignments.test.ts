import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { advanceAssignment } from './advance-assignment.ts';
import { assignmentDraftSchema } from './assignment-draft.ts';
import { assignmentState } from './assignment-state.ts';
import { checkPublishable } from './check-publishable.ts';
import { isLate } from './is-late.ts';
import { keyedAssignmentDraftSchema } from './keyed-assignment-draft.ts';
import { studentAssignmentSchema } from './student-assignment.ts';
import { type KeyedAssignment, toStudentAssignment } from './to-student-assignment.ts';

const now = new Date('2026-11-23T12:00:00Z');
const draft = assignmentDraftSchema.parse({
  title: 'Linear equations',
  instructions: 'Solve $3x + 5 = 17$.',
  dueAt: '2026-11-30T17:00',
  maxPoints: 20,
  rubric: {
    v: 1,
    criteria: [
      { id: 'a', name: 'Answer', maxPoints: 12 },
      { id: 'm', name: 'Method', maxPoints: 8 },
    ],
  },
  tutorMode: 'hint',
});

describe('checkPublishable', () => {
  it('lets a finished draft be published', () => {
    expect(checkPublishable(draft, 'America/New_York', now)).toEqual([]);
  });

  it('names every field that is not ready, each with a sentence', () => {
    const rubric = { ...draft.rubric, criteria: draft.rubric.criteria.map((c) => ({ ...c, maxPoints: 9 })) };
    expect(checkPublishable({ ...draft, instructions: '', dueAt: null, rubric }, 'UTC', now)).toEqual([
      { path: 'instructions', message: 'Write the instructions.' },
      { path: 'dueAt', message: 'Choose when it is due.' },
      { path: 'rubric', message: 'The criteria add up to 18 points, but the assignment is worth 20.' },
    ]);
  });

  it.each([
    ['2026-02-30T10:00', '30 February does not exist.'],
    ['2027-03-14T02:30', 'The clocks skip 02:30 on 14 March. Choose another time.'],
    ['2026-11-23T06:59', 'The due date is in the past. Choose a later one.'],
  ])('refuses the due date %s', (dueAt, message) => {
    expect(checkPublishable({ ...draft, dueAt }, 'America/New_York', now)).toEqual([{ path: 'dueAt', message }]);
  });
});

const assignment: KeyedAssignment = {
  id: 'a1',
  courseId: 'c1',
  title: 'Linear equations',
  instructions: 'Solve it.',
  status: 'published',
  maxPoints: 20,
  dueAt: new Date('2026-11-30T22:00:00Z'),
  allowedModes: ['hint', 'check'],
  tutorMode: 'hint',
  rubric: { v: 1, criteria: [{ id: 'a', name: 'Answer', description: 'Right value', maxPoints: 20 }] },
  materials: { v: 1, fileIds: [] },
  answerKey: {
    v: 1,
    problems: [{ label: '1', answer: 'x = 4', accepted: [], solution: 'Halve it.', hints: ['Undo 5'] }],
  },
};

describe('toStudentAssignment', () => {
  it('hands out exactly these fields', () => {
    expect(toStudentAssignment(assignment)).toStrictEqual({
      id: 'a1',
      courseId: 'c1',
      title: 'Linear equations',
      instructions: 'Solve it.',
      status: 'published',
      maxPoints: 20,
      dueAt: '2026-11-30T22:00:00.000Z',
      tutorMode: 'hint',
      allowedModes: ['hint', 'check'],
      rubric: { v: 1, criteria: [{ id: 'a', name: 'Answer', description: 'Right value', maxPoints: 20 }] },
      materials: { v: 1, fileIds: [] },
    });
    expect(studentAssignmentSchema.safeParse(toStudentAssignment(assignment)).success).toBe(true);
  });

  it('lets no string of the key out, nor a field that was smuggled into the row', () => {
    const secret = fc.stringMatching(/^[a-z]{3,12}$/).map((text) => `secret-${text}`);
    fc.assert(
      fc.property(secret, secret, secret, secret, (answer, other, solution, hint) => {
        const [criterion] = assignment.rubric.criteria;
        const row = {
          ...assignment,
          extra: answer,
          rubric: { v: 1 as const, criteria: [{ ...assignment.rubric.criteria[0], ...criterion, note: answer }] },
          answerKey: { v: 1 as const, problems: [{ label: '1', answer, accepted: [other], solution, hints: [hint] }] },
        };
        expect(JSON.stringify(toStudentAssignment(row as KeyedAssignment))).not.toContain('secret-');
      }),
    );
  });
});

describe('an assignment in time', () => {
  it('is late from the first millisecond after it was due, and never without a due date', () => {
    const due = new Date('2026-11-30T22:00:00Z');
    expect(isLate(due, due)).toBe(false);
    expect(isLate(new Date(due.getTime() + 1), due)).toBe(true);
    expect(isLate(due, null)).toBe(false);
  });

  it('stands where the student left it', () => {
    const state = (overrides: Partial<Parameters<typeof assignmentState>[0]>) =>
      assignmentState({
        status: 'published',
        dueAt: new Date('2026-11-30T00:00:00Z'),
        submission: null,
        now,
        ...overrides,
      });
    const past = new Date('2026-11-01T00:00:00Z');
    expect(state({})).toBe('to-do');
    expect(state({ submission: 'draft' })).toBe('in-progress');
    expect(state({ submission: 'draft', dueAt: past })).toBe('overdue');
    expect(state({ submission: 'handed-in', dueAt: past })).toBe('handed-in');
    expect(state({ submission: 'graded', status: 'closed' })).toBe('graded');
    expect(state({ submission: 'returned', status: 'closed', dueAt: past })).toBe('returned');
    expect(state({ status: 'closed' })).toBe('missed');
  });

  it('cannot vanish once somebody has handed in', () => {
    expect(advanceAssignment('draft', 'publish', 0)).toBe('published');
    expect(advanceAssignment('published', 'unpublish', 0)).toBe('draft');
    expect(advanceAssignment('published', 'unpublish', 1)).toMatchObject({ code: 'WRONG_STATE' });
    expect(advanceAssignment('closed', 'publish', 0)).toMatchObject({ code: 'WRONG_STATE' });
  });

  it('starts with an empty key when the instructor wrote none', () => {
    expect(keyedAssignmentDraftSchema.parse(draft).answerKey).toEqual({ v: 1, problems: [] });
  });
});
