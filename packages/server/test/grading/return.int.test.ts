import { Assignment, inTenant, Submission } from '@skillbridge/database';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { runPregrade } from '../../src/features/grading/pregrade.job.ts';
import { jobsOf } from '../jobs/queue.ts';
import { portalOf } from '../portal.ts';
import { type Stack, startStack } from '../stack.ts';
import { buildWorld, type World } from '../world.ts';

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
  world = await buildWorld(stack, `return-${count}`);
  assignmentId = (await find()).assignmentId;
});

const find = () =>
  inTenant(stack.app.orm, world.tenantId, (em) => em.findOneOrFail(Submission, { id: world.submission }));
const grading = () => portalOf(stack, world.people.instructor).instructor.grading;
const student = () => portalOf(stack, world.people.student).student;
const page = () => student().assignments.get.query({ assignmentId });
const pregrade = () =>
  runPregrade.run(
    stack.app,
    { tenantId: world.tenantId, submissionId: world.submission },
    new AbortController().signal,
  );
const marks = (version: number) => ({
  ...{ submissionId: world.submission, version, feedback: 'Nearly.' },
  criteria: [
    { criterionId: 'result', points: 4, feedback: 'Right.' },
    { criterionId: 'reasoning', points: 2, feedback: 'Thin.' },
  ],
});
const giveBack = async (note = 'Show the middle step.') =>
  grading().returnWork.mutate({ submissionId: world.submission, version: (await find()).version, note });

test('a published grade is taken back with a note; the student reads both, revises and hands in again', async () => {
  await pregrade();
  await grading().publish.mutate(marks((await find()).version));
  await giveBack();
  const seen = await page();
  expect(seen).toMatchObject({
    ...{ state: 'returned', revision: { note: 'Show the middle step.' }, work: { content: '2x = 8\nx = 4' } },
    grade: { status: 'returned', grade: null },
    rounds: [
      {
        ...{ number: 1, content: '2x = 8\nx = 4', note: 'Show the middle step.' },
        grade: { points: 6, feedback: 'Nearly.', criteria: [{ points: 4 }, { points: 2, feedback: 'Thin.' }] },
      },
    ],
  });
  expect(JSON.stringify(seen)).not.toMatch(/suggestion|confidence|overridden|evidence/);

  const version = seen.work?.version ?? 0;
  const edit = { assignmentId, fileIds: [], content: '2x + 5 = 13\n2x = 8\nx = 4' };
  const saved = await student().submissions.saveDraft.mutate({ ...edit, baseVersion: version });
  const again = await student().submissions.handIn.mutate({ ...edit, baseVersion: saved.version });
  expect(again.late).toBe(false);
  expect(await find()).toMatchObject({ status: 'submitted', round: 2, returnedAt: null, returnNote: '' });
  expect(await page()).toMatchObject({ state: 'handed-in', revision: null, rounds: [{ number: 1 }] });
  const jobs = await jobsOf(stack, 'pregrade', world.tenantId);
  expect(jobs.map(({ data }) => data)).toContainEqual({ tenantId: world.tenantId, submissionId: world.submission });
});

test('the desk keeps each round whole: work, marks, suggestion, feedback and who gave it back', async () => {
  await pregrade();
  await grading().publish.mutate(marks((await find()).version));
  await giveBack();
  const desk = await grading().open.query({ submissionId: world.submission });
  expect(desk).toMatchObject({
    ...{ status: 'returned', review: null, grade: null, suggestion: null, content: '2x = 8\nx = 4' },
    rounds: [
      {
        ...{ number: 1, grade: 6, feedback: 'Nearly.', returnedBy: `instructor of return-${count}` },
        ...{ suggestion: { v: 1 }, review: { criteria: [{ points: 4 }, { points: 2 }] } },
      },
    ],
  });
});

test('what the student writes after that is theirs alone until it is handed in again', async () => {
  await giveBack();
  const edit = { assignmentId, fileIds: [], content: 'A secret first thought' };
  await student().submissions.saveDraft.mutate({ ...edit, baseVersion: (await find()).version });
  expect(JSON.stringify(await grading().open.query({ submissionId: world.submission }))).not.toContain('secret');
  expect(JSON.stringify(await grading().queue.query({}))).not.toContain(world.submission);
  const version = (await find()).version;
  await expect(grading().publish.mutate(marks(version))).rejects.toMatchObject({ data: { reason: 'WRONG_STATE' } });
  await expect(giveBack()).rejects.toMatchObject({ data: { reason: 'WRONG_STATE' } });
});

test('marks that were only a draft stay with the instructor', async () => {
  await grading().saveReview.mutate(marks(1));
  await giveBack();
  expect((await page()).rounds).toMatchObject([{ number: 1, grade: null }]);
  expect(JSON.stringify(await page())).not.toMatch(/Nearly|Thin/);
});

test('the tutor treats it as work to be done: the solution is closed again', async () => {
  const modes = async () =>
    (await student().tutor.thread.query({ subject: { kind: 'assignment', assignmentId } })).modes;
  expect((await modes()).open).toContain('explain');
  await giveBack();
  expect(await modes()).toMatchObject({ open: expect.not.arrayContaining(['explain']), explainWaits: true });
  expect((await student().dashboard.query()).next.map(({ id }) => id)).toContain(assignmentId);
});

test('lateness is that of the first hand-in, and a parent sees that it is to be revised', async () => {
  await giveBack();
  await inTenant(stack.app.orm, world.tenantId, async (em) => {
    const assignment = await em.findOneOrFail(Assignment, { id: assignmentId });
    assignment.dueAt = new Date(stack.clock.now.getTime() - 3_600_000);
  });
  const parent = portalOf(stack, world.people.parent).parent;
  const child = await parent.children.get.query({ studentId: world.people.student.id });
  expect(child.upcoming.find((line) => line.assignmentId === assignmentId)).toMatchObject({ state: 'returned' });
  const work = { assignmentId, fileIds: [], content: 'x = 4', baseVersion: (await find()).version };
  expect(await student().submissions.handIn.mutate(work)).toMatchObject({ late: false });
  expect((await page()).grade).toMatchObject({ late: false });
});

test('a second grader’s grade is not thrown away: giving back an older version is a conflict', async () => {
  await grading().publish.mutate(marks(1));
  const stale = grading().returnWork.mutate({ submissionId: world.submission, version: 1, note: 'Again.' });
  await expect(stale).rejects.toMatchObject({ data: { reason: 'CONFLICT', details: { grade: 6 } } });
  expect((await find()).status).toBe('published');
});

test('two revisions are three rounds, each with its own number', async () => {
  for (const round of [1, 2]) {
    await giveBack(`Note ${round}`);
    const work = { assignmentId, fileIds: [], content: `Try ${round + 1}`, baseVersion: (await find()).version };
    await student().submissions.handIn.mutate(work);
  }
  expect((await page()).rounds.map(({ number, content, note }) => [number, content, note])).toEqual([
    [1, '2x = 8\nx = 4', 'Note 1'],
    [2, 'Try 2', 'Note 2'],
  ]);
  expect((await find()).round).toBe(3);
});

test('while the new round is graded blind, what was suggested for the one before is kept back too', async () => {
  await pregrade();
  const suggested = (await find()).aiSuggestion?.feedback ?? '';
  await giveBack();
  const work = { assignmentId, fileIds: [], content: 'x = 4', baseVersion: (await find()).version };
  await student().submissions.handIn.mutate(work);
  await inTenant(stack.app.orm, world.tenantId, async (em) => {
    (await em.findOneOrFail(Submission, { id: world.submission })).blind = true;
  });
  const desk = await grading().open.query({ submissionId: world.submission });
  expect(desk).toMatchObject({ blind: 'withheld', rounds: [{ number: 1, suggestion: null }] });
  expect(suggested).not.toBe('');
  expect(JSON.stringify(desk)).not.toContain(suggested);
});
