import { inTenant, Submission } from '@skillbridge/database';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { runPregrade } from '../../src/features/grading/pregrade.job.ts';
import { fingerprint } from '../isolation/fingerprint.ts';
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
  world = await buildWorld(stack, `pregrade-${count}`);
});

const never = new AbortController().signal;
const run = (tenantId: string, submissionId: string) => runPregrade.run(stack.app, { tenantId, submissionId }, never);
const work = () =>
  inTenant(stack.app.orm, world.tenantId, (em) =>
    em.findOneOrFail(Submission, { tenantId: world.tenantId, id: world.submission }),
  );
const publish = (version: number) =>
  portalOf(stack, world.people.instructor).instructor.grading.publish.mutate({
    ...{ submissionId: world.submission, version, feedback: 'Good.' },
    criteria: [
      { criterionId: 'result', points: 4, feedback: '' },
      { criterionId: 'reasoning', points: 6, feedback: '' },
    ],
  });

test('a suggestion is stored and publishes nothing', async () => {
  await run(world.tenantId, world.submission);
  const after = await work();
  expect(after).toMatchObject({ status: 'suggested', aiSuggestion: { v: 1 } });
  expect(after.grade ?? null).toBeNull();
  expect(after.publishedAt ?? null).toBeNull();
});

test('run a second time, it changes not a byte', async () => {
  await run(world.tenantId, world.submission);
  const before = await fingerprint(stack.database.ownerUrl);
  await run(world.tenantId, world.submission);
  expect(await fingerprint(stack.database.ownerUrl)).toBe(before);
});

test('run twice at once, it leaves one suggestion', async () => {
  const outcomes = await Promise.allSettled([
    run(world.tenantId, world.submission),
    run(world.tenantId, world.submission),
  ]);
  expect(outcomes.filter(({ status }) => status === 'fulfilled').length).toBeGreaterThan(0);
  expect(await work()).toMatchObject({ status: 'suggested', version: 2 });
});

test('work that an instructor publishes while the model thinks stays as the instructor left it', async () => {
  const { ai } = stack.app;
  const slow = ai as { suggestGrade: typeof ai.suggestGrade };
  const { suggestGrade } = ai;
  slow.suggestGrade = async (...args) => {
    const suggestion = await suggestGrade.apply(ai, args);
    await publish(1);
    return suggestion;
  };
  await run(world.tenantId, world.submission);
  slow.suggestGrade = suggestGrade;
  const after = await work();
  expect(after).toMatchObject({ status: 'published', grade: 10, feedback: 'Good.' });
  expect(after.aiSuggestion ?? null).toBeNull();
});

test('a job for one academy with another’s id fails like one with an unknown id, and touches neither', async () => {
  const other = await buildWorld(stack, `pregrade-other-${count}`);
  const before = await fingerprint(stack.database.ownerUrl);
  const [foreign, unknown] = await Promise.allSettled([
    run(other.tenantId, world.submission),
    run(other.tenantId, '01900000-0000-7000-8000-000000000000'),
  ]);
  expect(foreign).toMatchObject({ status: 'rejected', reason: { code: 'NOT_FOUND' } });
  expect(foreign).toEqual(unknown);
  expect(await fingerprint(stack.database.ownerUrl)).toBe(before);
});
