import { AuditEntry, Course, inTenant, Submission } from '@skillbridge/database';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { fingerprint } from '../isolation/fingerprint.ts';
import { portalOf } from '../portal.ts';
import { type Stack, startStack } from '../stack.ts';
import { buildWorld, type World } from '../world.ts';
import { addAttempts, addWork, markedOf, suggestionOf } from './add-work.ts';

let stack: Stack;
let world: World;
let count = 0;

beforeAll(async () => {
  stack = await startStack();
});
afterAll(() => stack.close());
beforeEach(async () => {
  count += 1;
  world = await buildWorld(stack, `bulk-${count}`);
});

const grading = () => portalOf(stack, world.people.instructor).instructor.grading;
const sure = { status: 'suggested' as const, suggestion: suggestionOf(4, 5, 0.95) };
const preview = (from = 0.9) => grading().bulkPreview.query({ courseId: world.course, from });
const approve = (works: { kind: 'submission' | 'attempt'; workId: string; version: number }[], from = 0.9) =>
  grading().bulkApprove.mutate({
    ...{ courseId: world.course, from },
    works: works.map(({ kind, workId, version }) => ({ kind, workId, version })),
  });
/** Published work: what was suggested, and what the instructor gave, of 10. */
const pairs = (n: number, suggested: number, given: number, more: { unseen?: number; inBulk?: boolean } = {}) =>
  Array.from({ length: n }, () => ({
    ...{ status: 'published' as const, suggestion: suggestionOf(0, suggested, 0.95), review: markedOf(0, given, more) },
    blind: more.unseen !== undefined,
  }));

test('a preview shows what would be published and why the rest would not, and changes nothing', async () => {
  const [taken] = await addWork(stack, world, [
    sure,
    { ...sure, blind: true },
    { ...sure, suggestion: suggestionOf(4, 5, 0.89) },
    { ...sure, review: markedOf(1, 1) },
    { ...sure, suggestion: { ...suggestionOf(4, 5, 0.95), criteria: suggestionOf(4, 5, 0.95).criteria.slice(1) } },
  ]);
  const [attempt] = await addAttempts(stack, world, [
    { status: 'suggested', suggested: { points: 1, confidence: 0.92 } },
    { status: 'suggested', suggested: { points: 1, confidence: 0 } },
  ]);
  const before = await fingerprint(stack.database.ownerUrl);
  const shown = await preview();
  expect(shown.works.map(({ workId, points }) => [workId, points])).toEqual([
    [attempt, 2],
    [taken, 9],
  ]);
  // The two that the world's own student handed in have no suggestion yet.
  expect(shown).toMatchObject({ refusal: null, total: 2, left: { blind: 1, unsure: 1, begun: 1, incomplete: 4 } });
  expect(await fingerprint(stack.database.ownerUrl)).toBe(before);
});

test('approving publishes in the instructor’s name, with an audit entry each', async () => {
  await addWork(stack, world, [sure, sure]);
  await addAttempts(stack, world, [{ status: 'suggested', suggested: { points: 1, confidence: 0.92 } }]);
  const shown = await preview();
  expect(await approve(shown.works)).toEqual({ published: 3, left: [] });
  const [submission] = shown.works.filter(({ kind }) => kind === 'submission');
  const desk = await grading().open.query({ submissionId: submission?.workId ?? '' });
  expect(desk).toMatchObject({
    ...{ status: 'published', grade: 9, publishedBy: `instructor of bulk-${count}`, feedback: 'Suggested as a whole.' },
    review: {
      inBulk: true,
      criteria: [
        { points: 4, overridden: false },
        { points: 5, overridden: false },
      ],
    },
  });
  const audits = await inTenant(stack.app.orm, world.tenantId, (em) =>
    em.find(AuditEntry, { tenantId: world.tenantId, action: { $in: ['submission.publish', 'attempt.publish'] } }),
  );
  expect(audits).toHaveLength(3);
  expect(audits.every(({ actorId, detail }) => actorId === world.people.instructor.id && detail.facts['inBulk'])).toBe(
    true,
  );
  expect((await preview()).total).toBe(0);
});

test('what changed since the preview, and what never was in one, is left alone and named', async () => {
  const [a = '', b = '', blind = '', unsure = ''] = await addWork(stack, world, [
    sure,
    sure,
    { ...sure, blind: true },
    { ...sure, suggestion: suggestionOf(4, 5, 0.5) },
  ]);
  const works = [a, b, blind, unsure].map((workId) => ({ kind: 'submission' as const, workId, version: 1 }));
  await grading().markCriterion.mutate({ submissionId: b, version: 1, criterionId: 'result', points: 0 });
  const outcome = await approve(works);
  expect(outcome).toEqual({
    published: 1,
    left: [b, blind, unsure].map((workId) => ({ kind: 'submission', workId })),
  });
  expect(await approve(works.slice(0, 1))).toMatchObject({ published: 0 });
  expect((await grading().open.query({ submissionId: b })).status).toBe('suggested');
});

test('another’s work among one’s own is left alone like what does not exist', async () => {
  const outcome = await approve([{ kind: 'submission', workId: world.submission2, version: 1 }]);
  expect(outcome.published).toBe(0);
  const theirs = await inTenant(stack.app.orm, world.tenantId, (em) =>
    em.findOneOrFail(Submission, { id: world.submission2 }),
  );
  expect(theirs.status).toBe('submitted');
});

test('two approvals of the same work at once publish it once', async () => {
  const [id = ''] = await addWork(stack, world, [sure]);
  const works = [{ kind: 'submission' as const, workId: id, version: 1 }];
  const both = await Promise.all([approve(works), approve(works)]);
  expect(both.map(({ published }) => published).sort()).toEqual([0, 1]);
});

test('it is refused where the course has it off, and below the confidence that the course allows', async () => {
  const [id = ''] = await addWork(stack, world, [sure]);
  const works = [{ kind: 'submission' as const, workId: id, version: 1 }];
  await expect(approve(works, 0.8)).rejects.toMatchObject({
    message: expect.stringContaining('from a confidence of 90%'),
  });
  await grading().setGrading.mutate({ courseId: world.course, version: 1, bulkFrom: null, blindShare: 0.2 });
  expect((await preview()).refusal).toContain('switched off');
  await expect(approve(works)).rejects.toMatchObject({ data: { reason: 'WRONG_STATE' } });
  expect((await grading().open.query({ submissionId: id })).status).toBe('suggested');
});

test('low agreement switches it off with the figures, and agreement counts no work that was approved in bulk', async () => {
  const [id = ''] = await addWork(stack, world, [sure]);
  await addWork(stack, world, [...pairs(30, 6, 6, { inBulk: true }), ...pairs(12, 6, 0), ...pairs(12, 0, 6)]);
  const agreement = await grading().agreement.query({ courseId: world.course });
  expect(agreement).toMatchObject({
    inBulk: 30,
    all: { pairs: 24, exact: 0, kappa: -1 },
    blind: { pairs: 0 },
  });
  expect(agreement.all.bias).toBeCloseTo(0, 12);
  expect(agreement.refusal).toContain('kappa -1.00 on 24 pieces of work, and 0.6 is needed');
  const works = [{ kind: 'submission' as const, workId: id, version: 1 }];
  await expect(approve(works)).rejects.toMatchObject({ message: agreement.refusal });
});

test('the blind sample is what was given before the suggestion was seen, and it decides once there is enough of it', async () => {
  await addWork(stack, world, [...pairs(30, 6, 6), ...pairs(30, 0, 0), ...pairs(20, 6, 6, { unseen: 4 })]);
  const agreement = await grading().agreement.query({ courseId: world.course });
  expect(agreement.all).toMatchObject({ pairs: 80, exact: 1, bias: 0, kappa: 1 });
  expect(agreement.blind).toMatchObject({ pairs: 20, exact: 0 });
  expect(agreement.blind.bias).toBeCloseTo(0.2, 12);
  expect(agreement.refusal).toContain('that you graded first');
  expect(agreement.bands.map(({ pairs: n }) => n)).toEqual([0, 0, 0, 0, 80]);
});

test('of an attempt only the answers with a suggestion count: the key agrees with itself', async () => {
  const [id = ''] = await addAttempts(stack, world, [
    { status: 'suggested', suggested: { points: 2, confidence: 0.95 } },
  ]);
  const items = [
    { itemId: 'q1', points: 1 },
    { itemId: 'q2', points: 1 },
  ];
  await grading().publishAttempt.mutate({ attemptId: id, version: 1, feedback: '', items });
  const { all } = await grading().agreement.query({ courseId: world.course });
  expect(all).toMatchObject({ pairs: 1, bias: 0.5, distance: 0.5, exact: 0 });
});

test('setting it keeps the categories and the late policy, and of two who set it the second is told', async () => {
  const latePolicy = { kind: 'per-day' as const, percent: 10, most: 50, graceMinutes: 0 };
  await inTenant(stack.app.orm, world.tenantId, async (em) => {
    const course = await em.findOneOrFail(Course, { id: world.course });
    course.grading = { ...course.grading, latePolicy };
  });
  const set = (bulkFrom: number) =>
    grading().setGrading.mutate({ courseId: world.course, version: 2, bulkFrom, blindShare: 0.3 });
  const outcomes = await Promise.allSettled([set(0.7), set(0.8)]);
  expect(outcomes.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
  const course = await inTenant(stack.app.orm, world.tenantId, (em) => em.findOneOrFail(Course, { id: world.course }));
  expect(course.grading).toMatchObject({ latePolicy, blindShare: 0.3 });
});

test('a scope is exactly one of course, assignment and quiz', async () => {
  await expect(grading().bulkPreview.query({ from: 0.9 })).rejects.toThrow('Choose a course, an assignment or a quiz.');
});
