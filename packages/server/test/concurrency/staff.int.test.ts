import { Course, inTenant } from '@skillbridge/database';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { portalOf } from '../portal.ts';
import { type Stack, startStack } from '../stack.ts';
import { buildWorld, sampleAssignment, type World } from '../world.ts';

let stack: Stack;
let world: World;
let count = 0;

beforeAll(async () => {
  stack = await startStack();
});
afterAll(() => stack.close());
beforeEach(async () => {
  count += 1;
  world = await buildWorld(stack, `staff-${count}`);
});

const grader = () => portalOf(stack, world.people.instructor).instructor;
const marks = (result: number, version: number) => ({
  ...{ submissionId: world.submission, version, feedback: `Gave ${result}.` },
  criteria: [
    { criterionId: 'result', points: result, feedback: '' },
    { criterionId: 'reasoning', points: 6, feedback: '' },
  ],
});

test('of two graders the second is told who was first and what they gave, and overwrites nothing', async () => {
  await grader().grading.publish.mutate(marks(4, 1));
  const failure = await grader()
    .grading.publish.mutate(marks(0, 1))
    .catch((error: unknown) => error);
  expect(failure).toMatchObject({
    message: `instructor of staff-${count} published a grade for this work while you had it open. Compare before you go on.`,
    data: { reason: 'CONFLICT', details: { grade: 10, feedback: 'Gave 4.', status: 'published' } },
  });
  const desk = await grader().grading.open.query({ submissionId: world.submission });
  expect(desk).toMatchObject({ grade: 10, feedback: 'Gave 4.' });
});

test('of two grades published at the same instant one is out, whole', async () => {
  const outcomes = await Promise.allSettled(
    [1, 2, 3].map((result) => grader().grading.publish.mutate(marks(result, 1))),
  );
  expect(outcomes.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected', 'rejected']);
  for (const one of outcomes) {
    if (one.status === 'rejected') {
      expect(one.reason).toMatchObject({ data: { reason: 'CONFLICT', details: { status: 'published' } } });
      expect(one.reason.message).toContain(`instructor of staff-${count} published a grade`);
    }
  }
  const desk = await grader().grading.open.query({ submissionId: world.submission });
  expect(desk.feedback).toBe(`Gave ${(desk.grade ?? 0) - 6}.`);
});

test('marks saved as a draft meet the same conflict', async () => {
  await grader().grading.saveReview.mutate(marks(4, 1));
  await expect(grader().grading.saveReview.mutate(marks(2, 1))).rejects.toMatchObject({
    data: { reason: 'CONFLICT', details: { feedback: 'Gave 4.' } },
  });
});

test('of two admins who edit one course the second is told', async () => {
  const edit = (title: string, version: number) =>
    portalOf(stack, world.people.admin).admin.courses.update.mutate({
      ...{ courseId: world.course, title, subject: 'Mathematics', version },
      instructorId: world.people.instructor.id,
    });
  const outcomes = await Promise.allSettled([edit('One', 1), edit('Two', 1)]);
  const [lost] = outcomes.filter((one) => one.status === 'rejected');
  expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
  expect(lost?.reason).toMatchObject({ data: { reason: 'CONFLICT' } });
  expect(lost?.reason.message).toContain('changed somewhere else');
  const course = await inTenant(stack.app.orm, world.tenantId, (em) => em.findOneOrFail(Course, { id: world.course }));
  expect(course.version).toBe(2);
});

test('of two edits of one assignment the second is told, and a publish of the older text too', async () => {
  const edit = (title: string, version: number) =>
    grader().assignments.update.mutate({
      ...{ assignmentId: world.draftAssignment, version },
      draft: { ...sampleAssignment, title, dueAt: '2026-12-01T17:00' },
    });
  await edit('One', 1);
  await expect(edit('Two', 1)).rejects.toMatchObject({ data: { reason: 'CONFLICT' } });
  await expect(
    grader().assignments.publish.mutate({ assignmentId: world.draftAssignment, version: 1 }),
  ).rejects.toMatchObject({ data: { reason: 'CONFLICT' } });
  expect((await grader().assignments.get.query({ assignmentId: world.draftAssignment })).title).toBe('One');
});
