import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { portalOf } from '../portal.ts';
import { type Stack, startStack } from '../stack.ts';
import { buildWorld, type World } from '../world.ts';
import { addAttempt, marksOf } from './add-attempt.ts';

let stack: Stack;
let world: World;
let count = 0;
let attempt: string;

beforeAll(async () => {
  stack = await startStack();
});
afterAll(() => stack.close());
beforeEach(async () => {
  count += 1;
  world = await buildWorld(stack, `regrades-${count}`);
  attempt = await addAttempt(stack, world, {
    ...{ number: 2, status: 'published', marks: { q1: 1, q2: 0.5 } },
    responses: { q1: { kind: 'single', optionId: 'b' }, q2: { kind: 'short', text: 'It stays balanced.' } },
  });
});

const student = () => portalOf(stack, world.people.student).student.regrades;
const teacher = () => portalOf(stack, world.people.instructor).instructor.regrades;
const REASON = 'I said that both sides stay equal.';
const ask = (partId = 'q2') => student().ask.mutate({ work: { kind: 'attempt', id: attempt }, partId, reason: REASON });

describe('a regrade request', () => {
  test('reaches the instructor with question, answer and reason; accepted, the points are out at once', async () => {
    await ask();
    const { items } = await teacher().list.query({ status: 'open' });
    expect(items).toMatchObject([
      {
        ...{ reason: REASON, pointsBefore: 0.5, pointsNow: 0.5, maxPoints: 2, status: 'open' },
        ...{ response: 'It stays balanced.', part: expect.stringContaining('subtract 5') },
        work: { kind: 'attempt', id: attempt },
      },
    ]);
    const [request] = items;
    const receipt = await teacher().decide.mutate({
      ...{ requestId: request?.id ?? '', version: request?.version ?? 0, pointsNow: 0.5 },
      decision: { kind: 'accept', points: 2, answer: 'You are right.' },
    });
    expect(receipt).toMatchObject({ status: 'accepted', grade: 3 });
    expect(await marksOf(stack, world, attempt)).toMatchObject({ score: 3 });
    const own = await student().ofWork.query({ work: { kind: 'attempt', id: attempt } });
    expect(own).toMatchObject([{ partId: 'q2', status: 'accepted', answer: 'You are right.', pointsAfter: 2 }]);
    expect((await teacher().list.query({ status: 'open' })).items).toEqual([]);
    expect((await teacher().list.query({ status: 'decided' })).items).toMatchObject([
      { status: 'accepted', decidedBy: expect.stringContaining('instructor') },
    ]);
  });

  test('declined says why and leaves the points; it is decided once', async () => {
    const { id } = await ask();
    const decline = (answer: string, version = 1) =>
      teacher().decide.mutate({ requestId: id, version, pointsNow: 0.5, decision: { kind: 'decline', answer } });
    await expect(decline('')).rejects.toMatchObject({ message: 'Tell the student why the points stay.' });
    await decline('The reason is missing: why do they stay equal?');
    expect(await marksOf(stack, world, attempt)).toMatchObject({ score: 1.5 });
    await expect(decline('Again', 2)).rejects.toMatchObject({ data: { reason: 'WRONG_STATE' } });
  });

  test('is decided about the points that were seen, not about others that came meanwhile', async () => {
    const { id } = await ask();
    const accept = (pointsNow: number) =>
      teacher().decide.mutate({
        requestId: id,
        version: 1,
        pointsNow,
        decision: { kind: 'accept', points: 1, answer: '' },
      });
    await expect(accept(2)).rejects.toMatchObject({ data: { reason: 'CONFLICT', details: { points: 0.5 } } });
    expect(await marksOf(stack, world, attempt)).toMatchObject({ score: 1.5 });
    expect(await accept(0.5)).toMatchObject({ grade: 2 });
  });

  test('is made once for each question, also by two clicks at the same instant', async () => {
    const outcomes = await Promise.allSettled([ask(), ask(), ask('q1')]);
    expect(outcomes.map(({ status }) => status).sort()).toEqual(['fulfilled', 'fulfilled', 'rejected']);
    await expect(ask()).rejects.toMatchObject({
      message: 'You have asked about this already. The answer is shown here.',
    });
  });

  test('waits for the grade, needs a reason, and a part that there is', async () => {
    const of = (id: string, partId = 'q2', reason = REASON) =>
      student().ask.mutate({ work: { kind: 'attempt', id }, partId, reason });
    await expect(of(world.attempt)).rejects.toMatchObject({
      message: 'The grade is not out yet. You can ask about it once it is.',
    });
    await expect(of(attempt, 'q9')).rejects.toMatchObject({ data: { reason: 'NOT_FOUND' } });
    await expect(of(attempt, 'q2', 'no')).rejects.toMatchObject({ data: { code: 'BAD_REQUEST' } });
  });

  test('about a criterion changes the grade of the assignment', async () => {
    const grading = portalOf(stack, world.people.instructor).instructor.grading;
    await grading.publish.mutate({
      ...{ submissionId: world.submission, version: 1, feedback: '' },
      criteria: [
        { criterionId: 'result', points: 4, feedback: '' },
        { criterionId: 'reasoning', points: 3, feedback: '' },
      ],
    });
    const { id } = await student().ask.mutate({
      ...{ work: { kind: 'submission', id: world.submission }, partId: 'reasoning', reason: REASON },
    });
    const receipt = await teacher().decide.mutate({
      ...{ requestId: id, version: 1, pointsNow: 3, decision: { kind: 'accept', points: 5, answer: '' } },
    });
    expect(receipt.grade).toBe(9);
    expect(await grading.open.query({ submissionId: world.submission })).toMatchObject({ grade: 9 });
  });

  test('of another student is nobody else’s to see', async () => {
    await ask();
    const other = portalOf(stack, world.people.student2).student.regrades;
    expect(await other.ofWork.query({ work: { kind: 'attempt', id: attempt } })).toEqual([]);
    expect((await portalOf(stack, world.people.instructor2).instructor.regrades.list.query({})).items).toEqual([]);
  });
});
