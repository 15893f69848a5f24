import { Course, inTenant, Submission } from '@skillbridge/database';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { runPregrade } from '../../src/features/grading/pregrade.job.ts';
import { portalOf } from '../portal.ts';
import { type Stack, startStack } from '../stack.ts';
import { buildWorld, type World } from '../world.ts';
import { addWork, gradeAnonymously, markedOf, suggestionOf } from './add-work.ts';

let stack: Stack;
let world: World;
let assignmentId: string;
let count = 0;

beforeAll(async () => {
  stack = await startStack();
});
afterAll(() => stack.close());
beforeEach(async () => {
  count += 1;
  world = await buildWorld(stack, `criteria-${count}`);
  assignmentId = (await find(world.submission)).assignmentId;
});

const find = (id: string) => inTenant(stack.app.orm, world.tenantId, (em) => em.findOneOrFail(Submission, { id }));
const grading = () => portalOf(stack, world.people.instructor).instructor.grading;
const byCriterion = (criterionId = 'result') => grading().byCriterion.query({ assignmentId, criterionId });

test('one criterion over all students, with the work, the mark and the suggestion of that criterion alone', async () => {
  const [id] = await addWork(stack, world, [
    { status: 'suggested', suggestion: suggestionOf(3, 6, 0.9), review: markedOf(4, 1), content: 'x = 4, surely' },
    { status: 'returned' },
  ]);
  const { criterion, items } = await byCriterion();
  expect(criterion).toMatchObject({ id: 'result', maxPoints: 4 });
  expect(items.map(({ submissionId }) => submissionId)).toEqual([world.submission, id]);
  expect(items[1]).toMatchObject({
    ...{
      content: 'x = 4, surely',
      mark: { points: 4 },
      suggestion: { criterionId: 'result', points: 3 },
      fileCount: 0,
    },
  });
  await expect(byCriterion('gone')).rejects.toMatchObject({ data: { reason: 'NOT_FOUND' } });
});

test('a blind suggestion and an anonymous name are not in it', async () => {
  await gradeAnonymously(stack, world);
  await addWork(stack, world, [
    {
      ...{ status: 'suggested', suggestion: suggestionOf(3.25, 6, 0.9), blind: true, name: 'Maya Lopez' },
      review: markedOf(3.25, 1),
    },
  ]);
  const text = JSON.stringify((await byCriterion()).items);
  expect(text).not.toMatch(/Maya|Lopez|Suggested|"overridden":(true|false)/);
});

test('marking one criterion keeps the others, refuses too many points and an older version', async () => {
  const mark = (points: number, version: number) =>
    grading().markCriterion.mutate({ submissionId: world.submission, version, criterionId: 'result', points });
  await expect(mark(4.25, 1)).rejects.toMatchObject({ message: '"Result" carries at most 4.' });
  await mark(3, 1);
  await expect(mark(0, 1)).rejects.toMatchObject({ data: { reason: 'CONFLICT' } });
  const second = { submissionId: world.submission, version: 2, criterionId: 'reasoning', points: 5 };
  await grading().markCriterion.mutate(second);
  expect((await find(world.submission)).review?.criteria.map(({ points }) => points)).toEqual([3, 5]);
  expect((await find(world.submission)).status).toBe('submitted');
});

test('pre-grading writes what the queue sorts by, and draws the blind sample by the course’s share', async () => {
  for (const [blindShare, blind] of [
    [1, true],
    [0, false],
  ] as const) {
    const [id = ''] = await addWork(stack, world, [{ content: '2x = 8\nx = 4' }]);
    await inTenant(stack.app.orm, world.tenantId, async (em) => {
      const course = await em.findOneOrFail(Course, { id: world.course });
      course.grading = { ...course.grading, blindShare };
    });
    await runPregrade.run(stack.app, { tenantId: world.tenantId, submissionId: id }, new AbortController().signal);
    const work = await find(id);
    const points = work.aiSuggestion?.criteria.reduce((sum, one) => sum + one.points, 0);
    expect(work).toMatchObject({ status: 'suggested', blind, suggestedPoints: points });
    expect(work.suggestionConfidence).toBeCloseTo(work.aiSuggestion?.confidence ?? Number.NaN, 3);
    const { items } = await grading().queue.query({ state: 'suggested', order: 'uncertainty' });
    expect(items.find(({ workId }) => workId === id)).toMatchObject({ blind, suggested: blind ? null : { points } });
  }
});
