import { inTenant, QuizSubmission, QuizVersion, uuidv7 } from '@skillbridge/database';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { portalOf } from '../portal.ts';
import { type Stack, startStack } from '../stack.ts';
import { buildWorld, type World } from '../world.ts';
import { addAttempts } from './add-work.ts';

let stack: Stack;
let world: World;
let count = 0;

beforeAll(async () => {
  stack = await startStack();
});
afterAll(() => stack.close());
beforeEach(async () => {
  count += 1;
  world = await buildWorld(stack, `groups-${count}`);
});

const instructor = () => portalOf(stack, world.people.instructor).instructor;
const grading = () => instructor().grading;
const inside = <T>(work: Parameters<typeof inTenant<T>>[2]) => inTenant(stack.app.orm, world.tenantId, work);

test('points above what the question carries mark nobody of a group of any size', async () => {
  const ids = await addAttempts(
    stack,
    world,
    Array.from({ length: 210 }, () => ({})),
  );
  const members = ids.map((attemptId) => ({ attemptId, version: 1 }));
  const mark = (points: number) =>
    grading().markGroup.mutate({ quizId: world.quiz, itemId: 'q2', members, points, feedback: '' });
  await expect(mark(3)).rejects.toMatchObject({ data: { reason: 'INVALID' } });
  const touched = () => inside((em) => em.count(QuizSubmission, { id: { $in: ids }, version: { $gt: 1 } }));
  expect(await touched()).toBe(0);
  expect((await mark(2)).marked).toHaveLength(210);
  expect(await touched()).toBe(210);
});

test('a comment that two windows keep at once is one comment, and another’s bank is not there to be used', async () => {
  const bank = instructor().comments;
  const theirs = portalOf(stack, world.people.instructor2).instructor.comments;
  const text = 'Say which rule you used.';
  const kept = await Promise.all(Array.from({ length: 6 }, () => bank.add.mutate({ text })));
  expect(new Set(kept.map(({ id }) => id)).size).toBe(1);
  const [one] = kept;
  if (!one) throw new Error('Nothing kept.');
  expect(await theirs.list.query({})).toEqual([]);
  const gone = { data: { reason: 'NOT_FOUND' } };
  const comment = { commentId: one.id };
  await expect(theirs.change.mutate({ ...comment, version: one.version, text: 'Mine.' })).rejects.toMatchObject(gone);
  await expect(theirs.remove.mutate(comment)).rejects.toMatchObject(gone);
  expect((await bank.list.query({})).map((found) => found.text)).toEqual([text]);
});

test('the same words in answer to an earlier wording of the question are a group of their own', async () => {
  const { tenantId, quiz } = world;
  const [before = '', after = '', same = ''] = await addAttempts(stack, world, [{}, {}, {}]);
  await inside(async (em) => {
    const first = await em.findOneOrFail(QuizVersion, { tenantId, quiz: [tenantId, quiz] });
    const later = (number: number, stem: string) => {
      const items = first.questions.items.map((item) => (item.id === 'q2' ? { ...item, stem } : item));
      const questions = { ...first.questions, items };
      em.create(QuizVersion, {
        tenantId,
        id: uuidv7(),
        quiz: [tenantId, quiz],
        number,
        questions,
        author: first.author,
      });
    };
    const stem = first.questions.items.find(({ id }) => id === 'q2')?.stem ?? '';
    later(first.number + 1, 'Why is the opposite so?');
    later(first.number + 2, stem);
    (await em.findOneOrFail(QuizSubmission, { id: after })).quizVersion = first.number + 1;
    (await em.findOneOrFail(QuizSubmission, { id: same })).quizVersion = first.number + 2;
  });
  const { groups } = await grading().groups.query({ quizId: quiz, itemId: 'q2' });
  const homeOf = (id: string) => groups.find(({ members }) => members.some(({ attemptId }) => attemptId === id))?.key;
  expect(homeOf(before)).toBe(homeOf(same));
  expect(homeOf(before)).not.toBe(homeOf(after));
});
