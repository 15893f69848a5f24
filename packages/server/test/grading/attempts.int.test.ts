import { inTenant, QuizSubmission } from '@skillbridge/database';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { fingerprint } from '../isolation/fingerprint.ts';
import { portalOf } from '../portal.ts';
import { type Stack, startStack } from '../stack.ts';
import { buildWorld, type World } from '../world.ts';
import { addAttempts, gradeAnonymously } from './add-work.ts';

let stack: Stack;
let world: World;
let count = 0;

beforeAll(async () => {
  stack = await startStack();
});
afterAll(() => stack.close());
beforeEach(async () => {
  count += 1;
  world = await buildWorld(stack, `attempts-${count}`);
});

const grading = () => portalOf(stack, world.people.instructor).instructor.grading;
const given = (attemptId: string, version: number, q1: number, q2: number | null) => ({
  ...{ attemptId, version, feedback: 'Well done.' },
  items: [{ itemId: 'q1', points: q1 }, ...(q2 === null ? [] : [{ itemId: 'q2', points: q2, feedback: 'So.' }])],
});
const addOne = async (sat: Parameters<typeof addAttempts>[2][number]) => {
  const [id = ''] = await addAttempts(stack, world, [sat]);
  return id;
};

test('the desk has each question with key, answer, mark and suggestion', async () => {
  const id = await addOne({ status: 'suggested', suggested: { points: 1, confidence: 0.8 } });
  const desk = await grading().openAttempt.query({ attemptId: id });
  expect(desk).toMatchObject({ status: 'suggested', blind: 'no', engine: 'built-in', quiz: { maxPoints: 3 } });
  expect(desk.items).toMatchObject([
    { item: { id: 'q1', key: 'b' }, response: { optionId: 'b' }, mark: { points: 1, by: 'key' }, suggestion: null },
    { item: { id: 'q2' }, response: { kind: 'short' }, mark: null, suggestion: { points: 1, confidence: 0.8 } },
  ]);
});

test('marks are saved whole as a draft; the key’s stay the key’s, and overrides are recorded', async () => {
  const id = await addOne({ status: 'suggested', suggested: { points: 1, confidence: 0.8 } });
  await grading().saveMarks.mutate(given(id, 1, 1, 2));
  const desk = await grading().openAttempt.query({ attemptId: id });
  expect(desk).toMatchObject({ status: 'suggested', score: null, feedback: 'Well done.' });
  expect(desk.items.map(({ mark }) => mark)).toMatchObject([
    { by: 'key', overridden: null },
    { by: 'instructor', points: 2, overridden: true },
  ]);
});

test('a score is published whole or not at all, once, and corrected by publishing again', async () => {
  const half = grading().publishAttempt.mutate(given(world.attempt, 1, 1, null));
  await expect(half).rejects.toMatchObject({ data: { reason: 'INVALID' }, message: 'Give points for question 2.' });
  await expect(grading().publishAttempt.mutate(given(world.attempt, 1, 1, 2.25))).rejects.toMatchObject({
    message: 'Question 2 carries at most 2.',
  });
  const out = await grading().publishAttempt.mutate(given(world.attempt, 1, 1, 1.5));
  expect(out).toMatchObject({ score: 2.5, next: { kind: 'submission', workId: world.submission } });
  const corrected = await grading().publishAttempt.mutate(given(world.attempt, out.version, 0, 1.5));
  expect(corrected.score).toBe(1.5);
  const desk = await grading().openAttempt.query({ attemptId: world.attempt });
  expect(desk).toMatchObject({ status: 'published', score: 1.5, publishedBy: `instructor of attempts-${count}` });
  await expect(grading().saveMarks.mutate(given(world.attempt, desk.version, 1, 1))).rejects.toMatchObject({
    data: { reason: 'WRONG_STATE' },
  });
});

test('of two graders the second is told what the first gave, and overwrites nothing', async () => {
  const outcomes = await Promise.allSettled(
    [0, 1, 2].map((points) => grading().publishAttempt.mutate(given(world.attempt, 1, 1, points))),
  );
  expect(outcomes.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected', 'rejected']);
  const desk = await grading().openAttempt.query({ attemptId: world.attempt });
  for (const one of outcomes) {
    if (one.status === 'rejected') {
      expect(one.reason).toMatchObject({
        data: { reason: 'CONFLICT', details: { status: 'published', score: desk.score } },
      });
    }
  }
});

test('blind suggestions of an attempt stay on the server until the own marks are complete and they are asked for', async () => {
  const id = await addOne({ status: 'suggested', suggested: { points: 1.25, confidence: 0.777 }, blind: true });
  const text = async () => JSON.stringify(await grading().openAttempt.query({ attemptId: id }));
  expect(await text()).not.toMatch(/1\.25|0\.777|So so/);
  const early = grading().revealSuggestion.mutate({ kind: 'attempt', workId: id, version: 1 });
  await expect(early).rejects.toMatchObject({ data: { reason: 'WRONG_STATE' } });
  const saved = await grading().saveMarks.mutate(given(id, 1, 1, 1.5));
  expect(saved.blind).toBe('ready');
  expect(await text()).not.toMatch(/1\.25|0\.777|So so|"overridden":(true|false)/);
  await grading().revealSuggestion.mutate({ kind: 'attempt', workId: id, version: saved.version });
  expect(await grading().openAttempt.query({ attemptId: id })).toMatchObject({
    blind: 'shown',
    items: [{}, { mark: { overridden: true }, suggestion: { points: 1.25 } }],
  });
  const row = await inTenant(stack.app.orm, world.tenantId, (em) => em.findOneOrFail(QuizSubmission, { id }));
  expect(row.marks.unseen).toBe(1.5);
});

test('an anonymous attempt names nobody, wherever it is shown', async () => {
  await gradeAnonymously(stack, world);
  const id = await addOne({ name: 'Maya Lopez', status: 'suggested', suggested: { points: 1, confidence: 0.95 } });
  const shown = JSON.stringify([
    await grading().openAttempt.query({ attemptId: id }),
    await grading().byItem.query({ quizId: world.quiz, itemId: 'q2' }),
    await grading().groups.query({ quizId: world.quiz, itemId: 'q2' }),
    await grading().bulkPreview.query({ quizId: world.quiz, from: 0.9 }),
  ]);
  expect(shown).not.toMatch(/maya|lopez|student of/i);
  const { studentId } = await inTenant(stack.app.orm, world.tenantId, (em) => em.findOneOrFail(QuizSubmission, { id }));
  expect(shown).not.toContain(studentId);
});

test('one question over all students: every answer with its mark, a page at a time, and marked one by one', async () => {
  const ids = await addAttempts(stack, world, [{ answer: 'one' }, { answer: 'two' }]);
  const first = await grading().byItem.query({ quizId: world.quiz, itemId: 'q2', limit: 2 });
  const rest = await grading().byItem.query({ quizId: world.quiz, itemId: 'q2', limit: 2, cursor: first.nextCursor });
  expect([...first.items, ...rest.items].map(({ attemptId }) => attemptId)).toEqual([world.attempt, ...ids]);
  expect(first).toMatchObject({
    item: { id: 'q2' },
    items: [{ response: { kind: 'short' }, mark: null, maxPoints: 2 }, {}],
  });
  const [one = ''] = ids;
  await grading().markItem.mutate({ attemptId: one, version: 1, itemId: 'q2', points: 2 });
  await expect(
    grading().markItem.mutate({ attemptId: one, version: 1, itemId: 'q2', points: 0 }),
  ).rejects.toMatchObject({ data: { reason: 'CONFLICT' } });
  const unmarked = await grading().byItem.query({ quizId: world.quiz, itemId: 'q2', show: 'unmarked' });
  expect(unmarked.items.map(({ attemptId }) => attemptId)).toEqual([world.attempt, ids[1]]);
  await expect(grading().byItem.query({ quizId: world.quiz, itemId: 'q9' })).rejects.toMatchObject({
    data: { reason: 'NOT_FOUND' },
  });
});

test('equal answers are marked once; what changed meanwhile or is out is left and named', async () => {
  const ids = await addAttempts(stack, world, [
    { answer: 'x = 4' },
    { answer: '4 = x' },
    { answer: 'x=4' },
    { answer: 'no idea' },
  ]);
  const { groups } = await grading().groups.query({ quizId: world.quiz, itemId: 'q2' });
  const [group] = groups;
  expect(group).toMatchObject({ by: 'mathematics', unmarked: 3, published: 0, points: null });
  expect(group?.members.map(({ attemptId }) => attemptId).sort()).toEqual(ids.slice(0, 3).sort());
  const [a = '', b = '', c = ''] = ids;
  await grading().markItem.mutate({ attemptId: a, version: 1, itemId: 'q2', points: 0.5 });
  await grading().publishAttempt.mutate(given(b, 1, 1, 1));
  const outcome = await grading().markGroup.mutate({
    ...{ quizId: world.quiz, itemId: 'q2', points: 2, feedback: 'Right.' },
    members: [
      { attemptId: a, version: 1 },
      { attemptId: b, version: 2 },
      { attemptId: c, version: 1 },
    ],
  });
  expect(outcome).toEqual({
    marked: [{ attemptId: c, version: 2 }],
    left: [
      { attemptId: a, why: 'changed' },
      { attemptId: b, why: 'published' },
    ],
  });
  const points = async (attemptId: string) =>
    (await grading().openAttempt.query({ attemptId })).items.map(({ mark }) => mark?.points ?? null);
  expect([await points(a), await points(b), await points(c)]).toEqual([
    [1, 0.5],
    [1, 1],
    [1, 2],
  ]);
});

test('a group of more points than the question carries marks nobody, and one of another’s attempts neither', async () => {
  const before = await fingerprint(stack.database.ownerUrl);
  const mark = (attemptId: string, points: number) =>
    grading().markGroup.mutate({
      ...{ quizId: world.quiz, itemId: 'q2', points, members: [{ attemptId, version: 1 }] },
    });
  await expect(mark(world.attempt, 3)).rejects.toMatchObject({ data: { reason: 'INVALID' } });
  expect(await mark(world.attempt2, 1)).toEqual({ marked: [], left: [{ attemptId: world.attempt2, why: 'changed' }] });
  expect(await fingerprint(stack.database.ownerUrl)).toBe(before);
});
