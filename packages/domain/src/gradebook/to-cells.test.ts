import { describe, expect, it } from 'vitest';
import { courseTotals } from './course-totals.ts';
import { toAssignmentCell, type WorkFacts } from './to-assignment-cell.ts';
import { type AttemptFacts, toQuizCell } from './to-quiz-cell.ts';

const now = new Date('2026-11-18T15:00:00Z');
const yesterday = new Date('2026-11-17T15:00:00Z');
const tomorrow = new Date('2026-11-19T15:00:00Z');
const work = (status: WorkFacts['status'], more: Partial<WorkFacts> = {}): WorkFacts => ({
  ...{ status, grade: null, late: false, submittedAt: now },
  ...more,
});

describe('the cell of an assignment', () => {
  const cell = (facts: WorkFacts | null, dueAt: Date | null = tomorrow, excused = false) =>
    toAssignmentCell(facts, { dueAt, excused, now });

  it.each([
    ['nothing yet', null, tomorrow, 'open'],
    ['nothing, without a due date', null, null, 'open'],
    ['nothing, and it was due', null, yesterday, 'missing'],
    ['a draft, and it was due', work('draft'), yesterday, 'missing'],
    ['given back, and it was due', work('returned'), yesterday, 'open'],
    ['handed in', work('submitted'), yesterday, 'waiting'],
    ['with a suggestion', work('suggested'), yesterday, 'waiting'],
  ] as const)('%s', (_, facts, dueAt, kind) => {
    expect(cell(facts, dueAt)).toEqual({ kind });
  });

  it('is excused whatever was handed in', () => {
    expect(cell(work('published', { grade: 3 }), tomorrow, true)).toEqual({ kind: 'excused' });
  });

  it('is as late as it was handed in after the due date, and only if it counted as late', () => {
    const graded = (late: boolean, dueAt: Date | null) => cell(work('published', { grade: 8, late }), dueAt);
    expect(graded(true, yesterday)).toEqual({ kind: 'graded', points: 8, minutesLate: 1440 });
    expect(graded(false, yesterday)).toMatchObject({ minutesLate: 0 });
    expect(graded(true, tomorrow)).toMatchObject({ minutesLate: 0 });
    expect(graded(true, null)).toMatchObject({ minutesLate: 0 });
  });
});

describe('the cell of a quiz', () => {
  const attempt = (number: number, status: AttemptFacts['status'], score: number | null = null): AttemptFacts => ({
    ...{ number, status, score, outOf: 10 },
  });
  const cell = (attempts: readonly AttemptFacts[], counts: 'best' | 'latest' | 'first' = 'best', closesAt = tomorrow) =>
    toQuizCell(attempts, { counts, status: 'published', closesAt, excused: false, now });

  it('is the attempt that counts', () => {
    const two = [attempt(1, 'published', 4), attempt(2, 'published', 7)];
    expect(cell(two)).toMatchObject({ kind: 'graded', points: 7 });
    expect(cell(two, 'first')).toMatchObject({ points: 4 });
    expect(cell([...two, attempt(3, 'submitted')], 'latest')).toEqual({ kind: 'waiting' });
  });

  it('is open while one is under way, and missing once it closed without any', () => {
    expect(cell([attempt(1, 'in-progress')])).toEqual({ kind: 'open' });
    expect(cell([], 'best', yesterday)).toEqual({ kind: 'missing' });
  });

  it('counts by what its own version was out of', () => {
    const column = { id: 'q', kind: 'quiz' as const, maxPoints: 20, categoryId: null };
    const cells = new Map([['q', cell([attempt(1, 'published', 5)])]]);
    expect(courseTotals([column], cells, { categories: [], latePolicy: { kind: 'none' } }).percent).toBe(50);
  });
});
