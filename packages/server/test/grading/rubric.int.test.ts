import { AuditEntry, inTenant, Submission } from '@skillbridge/database';
import type { Rubric } from '@skillbridge/domain';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { runPregrade } from '../../src/features/grading/pregrade.job.ts';
import { fingerprint } from '../isolation/fingerprint.ts';
import { jobsOf } from '../jobs/queue.ts';
import { portalOf } from '../portal.ts';
import { type Stack, startStack } from '../stack.ts';
import { buildWorld, sampleAssignment, type World } from '../world.ts';
import { addWork, markedOf, suggestionOf } from './add-work.ts';

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
  world = await buildWorld(stack, `rubric-${count}`);
  const own = await find(world.submission);
  assignmentId = own.assignmentId;
});

const instructor = () => portalOf(stack, world.people.instructor).instructor;
const find = (id: string) => inTenant(stack.app.orm, world.tenantId, (em) => em.findOneOrFail(Submission, { id }));
const rubricOf = (...criteria: [id: string, maxPoints: number][]): Rubric => ({
  v: 1,
  criteria: criteria.map(([id, maxPoints]) => ({ id, name: `The ${id}`, description: '', maxPoints })),
});
const preview = (rubric: Rubric) => instructor().assignments.rubricPreview.mutate({ assignmentId, rubric });
const apply = async (rubric: Rubric) =>
  instructor().assignments.applyRubric.mutate({
    assignmentId,
    rubric,
    fingerprint: (await preview(rubric)).fingerprint,
  });
const out = (result: number, reasoning: number) => ({
  ...{ status: 'published' as const, review: markedOf(result, reasoning), suggestion: suggestionOf(4, 6, 0.9) },
});

test('a preview says who moves from what to what, and changes nothing', async () => {
  const [moves, stays] = await addWork(stack, world, [{ ...out(4, 6), name: 'Maya' }, out(4, 0)]);
  const before = await fingerprint(stack.database.ownerUrl);
  expect(await preview(rubricOf(['result', 4], ['reasoning', 12]))).toMatchObject({
    ...{ maxPointsBefore: 10, maxPointsAfter: 16, moving: 1, needing: 0, staying: 1, drafts: 0 },
    moves: [{ submissionId: moves, studentName: 'Maya', before: 10, after: 16 }],
  });
  expect(await fingerprint(stack.database.ownerUrl)).toBe(before);
  expect((await find(stays ?? '')).grade).toBe(4);
});

test('applying moves grades, suggestions and drafts as previewed, in the instructor’s name, and rewrites the letters', async () => {
  const [graded = '', draft = ''] = await addWork(stack, world, [
    out(2, 6),
    { status: 'suggested', suggestion: suggestionOf(4, 3, 0.9), review: markedOf(1, 3) },
  ]);
  const rubric = rubricOf(['result', 8], ['reasoning', 6]);
  expect(await apply(rubric)).toMatchObject({ moved: 1, reopened: 0 });
  expect(await find(graded)).toMatchObject({ status: 'published', grade: 10, suggestedPoints: 14 });
  expect(await find(draft)).toMatchObject({
    ...{ status: 'suggested', suggestedPoints: 11, review: { criteria: [{ points: 2 }, { points: 3 }] } },
  });
  const { studentId } = await find(graded);
  const letters = await jobsOf(stack, 'write-letter', world.tenantId);
  expect(letters.some(({ data }) => (data as { studentId?: string }).studentId === studentId)).toBe(true);
  const audits = await inTenant(stack.app.orm, world.tenantId, (em) =>
    em.find(AuditEntry, { tenantId: world.tenantId, action: { $in: ['assignment.rubric', 'submission.revise'] } }),
  );
  expect(audits.map(({ action }) => action).sort()).toEqual(['assignment.rubric', 'submission.revise']);
});

test('a new criterion takes grades back to the queue with the marks that they have, and asks for a new suggestion', async () => {
  const [graded = '', waiting = ''] = await addWork(stack, world, [
    { ...out(4, 6), name: 'Maya' },
    { status: 'suggested', suggestion: suggestionOf(4, 6, 0.9) },
  ]);
  const rubric = rubricOf(['result', 4], ['reasoning', 6], ['layout', 2]);
  expect(await preview(rubric)).toMatchObject({
    ...{ moving: 0, needing: 1, needsMarks: [{ studentName: 'Maya', before: 10, criteria: ['The layout'] }] },
  });
  expect(await apply(rubric)).toMatchObject({ moved: 0, reopened: 1 });
  const reopened = await find(graded);
  expect(reopened).toMatchObject({ status: 'submitted', grade: null, review: markedOf(4, 6) });
  expect(reopened.gradedBy ?? null).toBeNull();
  expect(await find(waiting)).toMatchObject({ status: 'submitted', aiSuggestion: null, suggestedPoints: null });
  const asked = (await jobsOf(stack, 'pregrade', world.tenantId)).map(
    ({ data }) => (data as { submissionId?: string }).submissionId,
  );
  expect(asked).toEqual(expect.arrayContaining([graded, waiting]));
  await runPregrade.run(stack.app, { tenantId: world.tenantId, submissionId: graded }, new AbortController().signal);
  expect((await find(graded)).aiSuggestion?.criteria.map(({ criterionId }) => criterionId)).toContain('layout');
});

test('a mark that was a level moves with its level', async () => {
  const levelled = (full: number, part: number): Rubric => ({
    v: 1,
    criteria: [
      {
        ...{ id: 'result', name: 'Result', description: '', maxPoints: full },
        levels: [
          { id: 'full', label: 'Full', points: full, description: '' },
          { id: 'part', label: 'Part', points: part, description: '' },
        ],
      },
      ...rubricOf(['reasoning', 6]).criteria,
    ],
  });
  await apply(levelled(4, 2));
  const [id = ''] = await addWork(stack, world, [out(2, 6)]);
  expect(await apply(levelled(10, 8))).toMatchObject({ moved: 1 });
  expect((await find(id)).grade).toBe(14);
  const high = levelled(4, 5);
  await expect(preview(high)).rejects.toMatchObject({ data: { reason: 'INVALID' } });
});

test('it is refused once anything has changed since the preview: a grade, or the rubric itself', async () => {
  const [id = ''] = await addWork(stack, world, [out(2, 6)]);
  const rubric = rubricOf(['result', 8], ['reasoning', 6]);
  const { fingerprint: seen } = await preview(rubric);
  await instructor().grading.publish.mutate({
    ...{ submissionId: id, version: 1, feedback: '' },
    criteria: [
      { criterionId: 'result', points: 3 },
      { criterionId: 'reasoning', points: 6 },
    ],
  });
  const late = instructor().assignments.applyRubric.mutate({ assignmentId, rubric, fingerprint: seen });
  await expect(late).rejects.toMatchObject({ data: { reason: 'CONFLICT' } });
  expect((await find(id)).grade).toBe(9);
  const other = rubricOf(['result', 9], ['reasoning', 6]);
  const stolen = (await preview(rubric)).fingerprint;
  await expect(
    instructor().assignments.applyRubric.mutate({ assignmentId, rubric: other, fingerprint: stolen }),
  ).rejects.toMatchObject({ data: { reason: 'CONFLICT' } });
});

test('the editor may reword the rubric of graded work, and points move only through the preview', async () => {
  await addWork(stack, world, [out(2, 6)]);
  const edit = (rubric: Rubric, maxPoints: number, version: number) =>
    instructor().assignments.update.mutate({
      ...{ assignmentId, version },
      draft: { ...sampleAssignment, title: 'Equations', dueAt: '2026-12-01T17:00', rubric, maxPoints },
    });
  await expect(edit(rubricOf(['result', 8], ['reasoning', 6]), 14, 1)).rejects.toMatchObject({
    data: { reason: 'INVALID', details: { field: 'rubric' } },
  });
  await edit(rubricOf(['result', 4], ['reasoning', 6]), 10, 1);
});

test('250 grades move in one transaction', async () => {
  await addWork(
    stack,
    world,
    Array.from({ length: 250 }, () => out(2, 6)),
  );
  expect(await apply(rubricOf(['result', 8], ['reasoning', 6]))).toMatchObject({ moved: 250 });
  const left = await inTenant(stack.app.orm, world.tenantId, (em) =>
    em.count(Submission, { tenantId: world.tenantId, status: 'published', grade: { $ne: 10 } }),
  );
  expect(left).toBe(0);
});
