import { Assignment, Course, Enrollment, Quiz, Submission, User } from '@skillbridge/database';
import { usualQuizSettings } from '@skillbridge/domain';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type Stack, startStack } from '../stack.ts';
import { buildWorld, type World } from '../world.ts';
import { openBook } from './open-book.ts';

let stack: Stack;
let world: World;
let open: ReturnType<typeof openBook>;
let count = 0;

beforeAll(async () => {
  stack = await startStack();
});
afterAll(() => stack.close());
beforeEach(async () => {
  count += 1;
  world = await buildWorld(stack, `book-${count}`);
  open = openBook(stack, world);
});

describe('the gradebook', () => {
  test('shows what waits, what is saved and, once it is out, what counts; the student sees none of it before', async () => {
    const task = await open.task();
    expect(await open.cellOf(task)).toMatchObject({ state: 'waiting', workId: world.submission });
    expect((await open.cellOf(task))?.saved).toBeUndefined();
    await open.markAll();
    expect(await open.cellOf(task)).toMatchObject({ state: 'waiting', saved: 9 });
    expect(await open.cellOf(world.quiz)).toMatchObject({ state: 'waiting', saved: 2, workId: world.attempt });
    const before = await open.ownGrades();
    expect(before.percent).toBeNull();
    expect(before.rows.find(({ id }) => id === task)?.cell).toEqual({ kind: 'waiting' });
    expect(JSON.stringify(before)).not.toContain('saved');

    expect(await open.releaseAll()).toEqual({ published: 2, left: [] });
    expect(await open.cellOf(task)).toMatchObject({ state: 'graded', points: 9 });
    const { items } = await open.read();
    const after = await open.ownGrades();
    expect(items.map(({ percent }) => percent)).toEqual([84.62]);
    expect(after.percent).toBe(84.62);
    expect(after.rows.find(({ id }) => id === task)).toMatchObject({ cell: { kind: 'graded', points: 9 } });
  });

  test('is paged by name, each student once', async () => {
    for (const name of ['Ann', 'Ann', 'Bea', 'zoe']) await open.addStudent(name);
    const seen: string[] = [];
    let cursor: string | undefined;
    do {
      const page = await open.read({ limit: 2, ...(cursor ? { cursor } : {}) });
      seen.push(...page.items.map(({ id }) => id));
      cursor = page.nextCursor ?? undefined;
    } while (cursor);
    expect(new Set(seen).size).toBe(5);
    expect(seen).toHaveLength(5);
    expect((await open.read({ limit: 2 })).studentsLeft).toBe(5);
  });

  test('keeps a deleted student and one who left out of sight, and shows both with their grades when asked', async () => {
    await open.markAll();
    await open.releaseAll();
    const [left, back] = [await open.addStudent('Left Early'), await open.addStudent('Came Back')];
    await open.change(async (em) => {
      const { tenantId, course, people } = world;
      (await em.findOneOrFail(User, { tenantId, id: people.student.id })).deletedAt = stack.clock.now;
      for (const id of [left, back]) {
        const place = await em.findOneOrFail(Enrollment, { tenantId, student: [tenantId, id] });
        place.deletedAt = stack.clock.now;
      }
      await em.flush();
      em.create(Enrollment, { tenantId, course: [tenantId, course], student: [tenantId, back] });
    });
    const names = (page: Awaited<ReturnType<typeof open.read>>) =>
      page.items.map(({ fullName, former }) => [fullName, former]);
    expect(names(await open.read())).toEqual([['Came Back', false]]);
    const all = await open.read({ former: true });
    expect(names(all)).toEqual([
      ['Came Back', false],
      ['Left Early', true],
      [expect.stringContaining('student of'), true],
    ]);
    expect(all.items.map(({ percent }) => percent)).toEqual([null, null, 84.62]);
    expect((await open.book.releasePreview.query({ courseId: world.course })).works).toEqual([]);
    const task = await open.task();
    await open.book.excuse.mutate({ kind: 'assignment', id: task, studentId: world.people.student.id, reason: '' });
    expect(await open.cellOf(task)).toMatchObject({ state: 'excused' });
    await expect(
      open.book.export.mutate({ courseId: world.course, format: 'xlsx', former: true }),
    ).resolves.toBeTruthy();
  });

  test('shows nothing of unpublished marks beside a name where grading is anonymous', async () => {
    const task = await open.task();
    await open.markAll();
    await open.change(async (em) => {
      const { tenantId } = world;
      (await em.findOneOrFail(Assignment, { tenantId, id: task })).anonymous = true;
      (await em.findOneOrFail(Quiz, { tenantId, id: world.quiz })).settings = { ...usualQuizSettings, anonymous: true };
    });
    expect(await open.cellOf(task)).toEqual({ state: 'waiting' });
    expect(await open.cellOf(world.quiz)).toEqual({ state: 'waiting' });
    await open.releaseAll();
    expect(await open.cellOf(task)).toEqual({ state: 'graded', points: 9, workId: world.submission });
  });
});

describe('how a course is graded', () => {
  const categories = [
    { id: 'hw', name: 'Homework', weight: 25, dropLowest: 0 },
    { id: 'quiz', name: 'Quizzes', weight: 75, dropLowest: 0 },
  ];
  const latePolicy = { kind: 'per-day' as const, percent: 10, most: 30, graceMinutes: 0 };
  const version = async () => (await open.read()).course.version;

  test('weighs categories and takes off what lateness costs, for instructor and student alike', async () => {
    const task = await open.task();
    await open.markAll();
    await open.change(async (em) => {
      const { tenantId } = world;
      const work = await em.findOneOrFail(Submission, { tenantId, id: world.submission });
      work.late = true;
      const due = new Date((work.submittedAt?.getTime() ?? 0) - 3_600_000);
      (await em.findOneOrFail(Assignment, { tenantId, id: task })).dueAt = due;
    });
    await open.releaseAll();
    await open.book.setup.mutate({ courseId: world.course, version: await version(), categories, latePolicy });
    await open.book.setCategory.mutate({ kind: 'assignment', id: task, categoryId: 'hw' });
    await open.book.setCategory.mutate({ kind: 'quiz', id: world.quiz, categoryId: 'quiz' });
    expect(await open.cellOf(task)).toMatchObject({ points: 9, counted: 8, latePercent: 10 });
    // 0.25 x 8 of 10 and 0.75 x 2 of 3.
    expect((await open.ownGrades()).percent).toBe(70);
    expect((await open.read()).items[0]).toMatchObject({ percent: 70 });
    expect((await open.ownGrades()).rows.find(({ id }) => id === task)?.counted).toEqual({
      ...{ points: 8, latePercent: 10, dropped: false },
    });
  });

  test('keeps the rest of the course’s grading, and refuses a second editor', async () => {
    const now = await version();
    await open.change(async (em) => {
      const course = await em.findOneOrFail(Course, { tenantId: world.tenantId, id: world.course });
      expect(course.grading).toMatchObject({ bulkFrom: 0.9, blindShare: 0 });
    });
    const first = await open.book.setup.mutate({ courseId: world.course, version: now, categories, latePolicy });
    expect(first.version).toBe(now + 1);
    await expect(
      open.book.setup.mutate({ courseId: world.course, version: now, categories: [], latePolicy: { kind: 'none' } }),
    ).rejects.toMatchObject({ data: { reason: 'CONFLICT' } });
    await open.change(async (em) => {
      const course = await em.findOneOrFail(Course, { tenantId: world.tenantId, id: world.course });
      expect(course.grading).toMatchObject({ bulkFrom: 0.9, blindShare: 0, categories, latePolicy });
    });
  });

  test.each([
    ['more than 100%', [60, 60], 'add up to more than 100%'],
    ['no weight at all', [0, 0], 'at least one category a weight'],
  ])('refuses %s', async (_, [one = 0, other = 0], sentence) => {
    const weights = [
      { id: 'a', name: 'A', weight: one, dropLowest: 0 },
      { id: 'b', name: 'B', weight: other, dropLowest: 0 },
    ];
    await expect(
      open.book.setup.mutate({ courseId: world.course, version: await version(), categories: weights, latePolicy }),
    ).rejects.toThrow(sentence);
  });

  test('refuses a category that the course does not have', async () => {
    await expect(open.book.setCategory.mutate({ kind: 'quiz', id: world.quiz, categoryId: 'nothing' })).rejects.toThrow(
      'no longer there',
    );
  });
});

describe('excused work', () => {
  test('does not count, is no zero, and counts again when it is taken back; doing it twice is no error', async () => {
    const task = await open.task();
    await open.markAll();
    await open.releaseAll();
    const about = { kind: 'assignment' as const, id: task, studentId: world.people.student.id };
    await open.book.excuse.mutate({ ...about, reason: 'Ill' });
    await open.book.excuse.mutate({ ...about, reason: 'Ill, with a note' });
    expect((await open.ownGrades()).percent).toBe(66.67);
    const own = (await open.ownGrades()).rows.find(({ id }) => id === task);
    expect(own?.cell).toEqual({ kind: 'excused' });
    expect(JSON.stringify(own)).not.toContain('Ill');
    await open.book.unexcuse.mutate(about);
    await open.book.unexcuse.mutate(about);
    expect((await open.ownGrades()).percent).toBe(84.62);
  });

  test('refuses somebody who is not in the course', async () => {
    const stranger = world.people.student2.id;
    await expect(
      open.book.excuse.mutate({ kind: 'quiz', id: world.quiz, studentId: stranger, reason: '' }),
    ).rejects.toMatchObject({ data: { reason: 'NOT_FOUND' } });
  });
});
