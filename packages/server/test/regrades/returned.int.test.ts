import { inTenant, Submission } from '@skillbridge/database';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { portalOf } from '../portal.ts';
import { type Stack, startStack } from '../stack.ts';
import { buildWorld, type World } from '../world.ts';

let stack: Stack;
let world: World;
let count = 0;

beforeAll(async () => {
  stack = await startStack();
});
afterAll(() => stack.close());
beforeEach(async () => {
  count += 1;
  world = await buildWorld(stack, `returned-${count}`);
});

const teacher = () => portalOf(stack, world.people.instructor).instructor;
const row = () =>
  inTenant(stack.app.orm, world.tenantId, (em) =>
    em.findOneOrFail(Submission, { tenantId: world.tenantId, id: world.submission }),
  );
const criteria = (result: number, reasoning: number) => [
  { criterionId: 'result', points: result, feedback: '' },
  { criterionId: 'reasoning', points: reasoning, feedback: '' },
];

test('a request about work that was given back since gives no points before the next grade is out', async () => {
  const { submission: submissionId } = world;
  await teacher().grading.publish.mutate({ submissionId, version: 1, feedback: '', criteria: criteria(4, 3) });
  const { id } = await portalOf(stack, world.people.student).student.regrades.ask.mutate({
    ...{ work: { kind: 'submission', id: submissionId }, partId: 'reasoning', reason: 'Every step is there, I think.' },
  });
  const { version } = await row();
  await teacher().grading.returnWork.mutate({ submissionId, version, note: 'Show each step, please.' });
  const submitted = await inTenant(stack.app.orm, world.tenantId, async (em) => {
    const work = await em.findOneOrFail(Submission, { tenantId: world.tenantId, id: submissionId });
    Object.assign(work, { status: 'submitted', round: 2, submittedAt: stack.clock.now });
    await em.flush();
    return work.version;
  });
  await teacher().grading.saveReview.mutate({
    ...{ submissionId, version: submitted, feedback: '', criteria: criteria(4, 1) },
  });
  const accept = () =>
    teacher().regrades.decide.mutate({
      ...{ requestId: id, version: 1, pointsNow: 2, decision: { kind: 'accept', points: 6, answer: 'Yes.' } },
    });
  await expect(accept()).rejects.toMatchObject({ data: { reason: 'NOT_FOUND' } });
  expect((await teacher().regrades.list.query({})).items).toEqual([]);
  const waiting = await row();
  expect(waiting).toMatchObject({ status: 'submitted', review: { criteria: [{}, { points: 1 }] } });
  expect(waiting.grade ?? null).toBeNull();
  await teacher().grading.publish.mutate({
    ...{ submissionId, version: waiting.version, feedback: '', criteria: criteria(4, 2) },
  });
  expect((await teacher().regrades.list.query({})).items).toMatchObject([{ id, pointsNow: 2 }]);
  expect(await accept()).toMatchObject({ status: 'accepted', grade: 10 });
});
