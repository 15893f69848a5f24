import { inTenant, Summary } from '@skillbridge/database';
import type { ParentActor } from '@skillbridge/domain';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { type Stack, startStack } from '../../../test/stack.ts';
import { buildWorld, type World } from '../../../test/world.ts';
import { publishGrade } from '../grading/publish-grade.ts';
import { listParentLinks } from '../parents/list-parent-links.query.ts';
import { removeParentLink } from '../parents/remove-parent-link.ts';
import { listLetters } from './list-letters.ts';
import { runWriteLetter } from './write-letter.job.ts';
import { runWriteWeeklyLetters } from './write-weekly-letters.job.ts';

let stack: Stack;
let world: World;
let parent: ParentActor;
let count = 0;

beforeAll(async () => {
  stack = await startStack();
});
afterAll(() => stack.close());
beforeEach(async () => {
  count += 1;
  stack.clock.now = new Date('2026-11-18T15:00:00Z');
  world = await buildWorld(stack, `letters-${count}`);
  parent = { tenantId: world.tenantId, userId: world.people.parent.id, role: 'parent' };
});

const never = new AbortController().signal;
const write = (tenantId: string, studentId: string) =>
  runWriteLetter.run(stack.app, { tenantId, studentId, weekStart: '2026-11-16' }, never);
const letters = () => listLetters(stack.app, parent, world.people.student.id);
const summaries = () => inTenant(stack.app.orm, world.tenantId, (em) => em.count(Summary));

const publish = () =>
  publishGrade(
    stack.app,
    { tenantId: world.tenantId, userId: world.people.instructor.id, role: 'instructor' },
    {
      submissionId: world.submission,
      version: 1,
      criteria: [
        { criterionId: 'result', points: 4, feedback: '' },
        { criterionId: 'reasoning', points: 5.5, feedback: '' },
      ],
      feedback: 'Well done.',
    },
  );

test('a letter written twice is one letter, and the later one tells of the grade', async () => {
  await write(world.tenantId, world.people.student.id);
  const [before] = await letters();
  expect(JSON.stringify(before)).not.toContain('9.5');
  stack.clock.now = new Date('2026-11-18T16:00:00Z');
  await publish();
  await write(world.tenantId, world.people.student.id);
  await Promise.all([write(world.tenantId, world.people.student.id), write(world.tenantId, world.people.student.id)]);
  expect(await summaries()).toBe(1);
  const [after, ...more] = await letters();
  expect(more).toEqual([]);
  expect(after).toMatchObject({
    weekStart: '2026-11-16',
    weekEnd: '2026-11-22',
    writtenAt: '2026-11-18T16:00:00.000Z',
  });
  expect(after?.paragraphs.flat()).toContainEqual({
    kind: 'fact',
    label: 'Grade for "Linear equations (published)"',
    value: '9.5 of 10',
  });
});

test('no digit of a letter stands outside a fact', async () => {
  await publish();
  await write(world.tenantId, world.people.student.id);
  const [letter] = await letters();
  const words = letter?.paragraphs.flat().flatMap((one) => (one.kind === 'text' ? [one.text] : []));
  expect(words?.length).toBeGreaterThan(3);
  expect(words?.join(' ')).not.toMatch(/\d/);
});

test('a letter read earlier never overwrites one read later', async () => {
  await publish();
  await write(world.tenantId, world.people.student.id);
  const [latest] = await letters();
  stack.clock.now = new Date('2026-11-17T00:00:00Z');
  await write(world.tenantId, world.people.student.id);
  expect(await letters()).toEqual([latest]);
});

test('a job with another academy’s student does nothing but fail', async () => {
  const other = await buildWorld(stack, `letters-other-${count}`);
  const unknown = '01900000-0000-7000-8000-000000000000';
  const [foreign, missing] = await Promise.allSettled([
    write(world.tenantId, other.people.student.id),
    write(world.tenantId, unknown),
  ]);
  expect(foreign).toMatchObject({ status: 'rejected', reason: { code: 'NOT_FOUND' } });
  expect(foreign).toEqual(missing);
  expect(await summaries()).toBe(0);
  expect(await inTenant(stack.app.orm, other.tenantId, (em) => em.count(Summary))).toBe(0);
});

test('a letter about a student whom nobody watches over is not written', async () => {
  const admin = { tenantId: world.tenantId, userId: world.people.admin.id, role: 'admin' } as const;
  const links = await listParentLinks(stack.app, admin, { limit: 25 });
  const link = links.items.find((one) => one.student.id === world.people.student.id);
  await removeParentLink(stack.app, admin, link?.id ?? '');
  await write(world.tenantId, world.people.student.id);
  expect(await summaries()).toBe(0);
  await expect(letters()).rejects.toMatchObject({ code: 'NOT_FOUND' });
});

test('the weekly job enqueues one letter a watched student', async () => {
  await runWriteWeeklyLetters.run(stack.app, { tenantId: world.tenantId }, never);
  const jobs = await stack.app.jobs.boss.findJobs('write-letter', { data: { tenantId: world.tenantId }, queued: true });
  const about = jobs.map((job) => job.data);
  expect(about).toHaveLength(2);
  expect(about).toEqual(
    expect.arrayContaining(
      [world.people.student.id, world.people.student2.id].map((studentId) => ({
        tenantId: world.tenantId,
        studentId,
        weekStart: '2026-11-16',
      })),
    ),
  );
});

test('another parent’s child has no letters that this parent can see', async () => {
  await write(world.tenantId, world.people.student2.id);
  await expect(listLetters(stack.app, parent, world.people.student2.id)).rejects.toMatchObject({ code: 'NOT_FOUND' });
});
