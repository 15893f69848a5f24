import { inTenant, QuizSubmission, QuizVersion } from '@skillbridge/database';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { applyLaterKeyChanges } from '../../src/features/key-changes/later-key-changes.query.ts';
import { sampleQuestions } from '../add-quizzes.ts';
import { portalOf } from '../portal.ts';
import { type Stack, startStack } from '../stack.ts';
import { buildWorld, type World } from '../world.ts';
import { addAttempt, marksOf } from './add-attempt.ts';

let stack: Stack;
let world: World;
let count = 0;
let right: string;
let wrong: string;

const chose = (optionId: string) => ({ q1: { kind: 'single' as const, optionId } });
const [question] = sampleQuestions.items;
if (question?.kind !== 'single') throw new Error('The first question of the tests is a single choice.');
/** The key was b; a is said to be right. */
const corrected = { ...question, key: 'a' };

beforeAll(async () => {
  stack = await startStack();
});
afterAll(() => stack.close());
beforeEach(async () => {
  count += 1;
  world = await buildWorld(stack, `keys-${count}`);
  right = await addAttempt(stack, world, {
    ...{ number: 2, status: 'published', responses: chose('b'), marks: { q1: 1, q2: 2 } },
  });
  wrong = await addAttempt(stack, world, {
    ...{ number: 3, status: 'published', responses: chose('a'), marks: { q1: 0, q2: 2 } },
  });
});

const keys = () => portalOf(stack, world.people.instructor).instructor.keyChanges;
const preview = (policy: 'full-credit' | 'old-and-new' | 'new-only') =>
  keys().preview.mutate({ quizId: world.quiz, item: corrected, policy });
const apply = async (policy: 'full-credit' | 'old-and-new' | 'new-only') => {
  const { fingerprint } = await preview(policy);
  return keys().correct.mutate({ quizId: world.quiz, item: corrected, policy, fingerprint, reason: 'Misprint' });
};
const scores = async () => [(await marksOf(stack, world, right)).score, (await marksOf(stack, world, wrong)).score];

describe('a corrected key', () => {
  test('shows everybody whom it moves before it moves anybody', async () => {
    const seen = await preview('new-only');
    expect(seen).toMatchObject({ unmoved: 0, running: 0, maxPoints: 1 });
    expect(
      seen.moves.map(({ attemptId, from, to, scoreFrom, scoreTo }) => [attemptId, from, to, scoreFrom, scoreTo]).sort(),
    ).toEqual(
      [
        [world.attempt, 1, 0, null, null],
        [right, 1, 0, 3, 2],
        [wrong, 0, 1, 2, 3],
      ].sort(),
    );
    expect(seen.moves.find(({ attemptId }) => attemptId === wrong)?.response).toContain('3');
    expect(await scores()).toEqual([3, 2]);
  });

  test.each([
    ['full-credit', [3, 3]],
    ['old-and-new', [3, 3]],
    ['new-only', [2, 3]],
  ] as const)('%s: applied, and taken back to the byte', async (policy, after) => {
    const before = [await marksOf(stack, world, right), await marksOf(stack, world, wrong)];
    const { keyChangeId } = await apply(policy);
    expect(await scores()).toEqual(after);
    const quiz = await portalOf(stack, world.people.instructor).instructor.quizzes.get.query({ quizId: world.quiz });
    expect(quiz).toMatchObject({ liveVersion: 2, changed: false, questions: { items: [{ key: 'a' }, {}] } });
    expect(await keys().undo.mutate({ quizId: world.quiz, keyChangeId })).toMatchObject({ kept: 0 });
    expect([await marksOf(stack, world, right), await marksOf(stack, world, wrong)].map(bySameOrder)).toEqual(
      before.map(bySameOrder),
    );
    const { questions, changes } = await keys().list.query({ quizId: world.quiz });
    expect(questions).toMatchObject([{ item: { id: 'q1', key: 'b' }, key: '4' }, { item: { id: 'q2' } }]);
    expect(changes[0]).toMatchObject({ policy, reason: 'Misprint', undoneAt: expect.any(String) });
  });

  test('is applied as it was seen or not at all', async () => {
    const { fingerprint } = await preview('new-only');
    await addAttempt(stack, world, { number: 4, status: 'published', responses: chose('a'), marks: { q1: 0, q2: 1 } });
    await expect(
      keys().correct.mutate({ quizId: world.quiz, item: corrected, policy: 'new-only', fingerprint }),
    ).rejects.toMatchObject({ data: { reason: 'CONFLICT' } });
    expect(await scores()).toEqual([3, 2]);
  });

  test('counts for an attempt that ran while it was made, under every policy', async () => {
    const running = await addAttempt(stack, world, {
      ...{ number: 5, status: 'in-progress', responses: chose('a'), marks: {} },
    });
    expect(await preview('old-and-new')).toMatchObject({ running: 1 });
    await apply('old-and-new');
    const marks = await inTenant(stack.app.orm, world.tenantId, async (em) => {
      const attempt = await em.findOneOrFail(QuizSubmission, { tenantId: world.tenantId, id: running });
      const byOldKey = { itemId: 'q1', points: 0, by: 'key' as const, parts: [], feedback: '', overridden: null };
      return applyLaterKeyChanges(em, attempt, [byOldKey]);
    });
    expect(marks).toMatchObject([{ itemId: 'q1', points: 1, by: 'key-change' }]);
  });

  test('is what the desk shows beside the marks that it made, in attempts at the version before it', async () => {
    const { keyChangeId } = await apply('new-only');
    const desk = portalOf(stack, world.people.instructor).instructor.grading;
    const opened = await desk.openAttempt.query({ attemptId: wrong });
    expect(opened.items[0]).toMatchObject({ item: { id: 'q1', key: 'a' }, mark: { points: 1, by: 'key-change' } });
    await keys().undo.mutate({ quizId: world.quiz, keyChangeId });
    const again = await desk.openAttempt.query({ attemptId: wrong });
    expect(again.items[0]).toMatchObject({ item: { id: 'q1', key: 'b' }, mark: { points: 0, by: 'key' } });
  });

  test('stays when a version from before it is taken up again, and goes when it was taken back', async () => {
    const quizzes = portalOf(stack, world.people.instructor).instructor.quizzes;
    const restore = async (number: number) => {
      const { version } = await quizzes.get.query({ quizId: world.quiz });
      const { corrected: stays } = await quizzes.restoreVersion.mutate({ quizId: world.quiz, version, number });
      const { questions, changed } = await quizzes.get.query({ quizId: world.quiz });
      return { stays, changed, items: questions.items };
    };
    const { keyChangeId } = await apply('new-only');
    expect(await restore(1)).toMatchObject({ stays: 1, changed: false, items: [{ key: 'a' }, { id: 'q2' }] });
    expect(await restore(2)).toMatchObject({ stays: 0, changed: false, items: [{ key: 'a' }, { id: 'q2' }] });
    // The database writes the time of a version, by its own clock.
    const before = new Date(stack.clock.now.getTime() - 60_000);
    await inTenant(stack.app.orm, world.tenantId, (em) => em.nativeUpdate(QuizVersion, {}, { createdAt: before }));
    await keys().undo.mutate({ quizId: world.quiz, keyChangeId });
    expect(await restore(1)).toMatchObject({ stays: 0, changed: false, items: [{ key: 'b' }, { id: 'q2' }] });
    expect(await restore(2)).toMatchObject({ stays: 1, changed: false, items: [{ key: 'b' }, { id: 'q2' }] });
  });

  test('taken back, leaves alone whom a person graded since', async () => {
    const { keyChangeId } = await apply('new-only');
    await inTenant(stack.app.orm, world.tenantId, async (em) => {
      const attempt = await em.findOneOrFail(QuizSubmission, { tenantId: world.tenantId, id: right });
      attempt.marks = {
        v: 1,
        items: attempt.marks.items.map((mark) =>
          mark.itemId === 'q1' ? { ...mark, points: 0.5, by: 'instructor' as const } : mark,
        ),
      };
    });
    expect(await keys().undo.mutate({ quizId: world.quiz, keyChangeId })).toMatchObject({ kept: 1 });
    expect((await marksOf(stack, world, right)).marks).toContainEqual(
      expect.objectContaining({ itemId: 'q1', points: 0.5 }),
    );
  });

  test('is refused where students saw something else, and for a question that is not there', async () => {
    const refused = (item: typeof corrected) =>
      keys()
        .preview.mutate({ quizId: world.quiz, item, policy: 'new-only' })
        .catch((error: unknown) => error);
    expect(await refused({ ...corrected, stem: 'What is $2 + 1$?' })).toMatchObject({ data: { reason: 'INVALID' } });
    expect(await refused({ ...corrected, id: 'q9' })).toMatchObject({ data: { reason: 'NOT_FOUND' } });
    expect(await refused(question)).toMatchObject({ message: 'The key is the same as before.' });
  });

  test('shows no names of work that is graded without them', async () => {
    const quizzes = portalOf(stack, world.people.instructor).instructor.quizzes;
    const quiz = await quizzes.get.query({ quizId: world.quiz });
    const { title, instructions, questions, settings, timeLimitMinutes } = quiz;
    await quizzes.save.mutate({
      ...{ quizId: world.quiz, version: quiz.version },
      draft: { title, instructions, questions, timeLimitMinutes, settings: { ...settings, anonymous: true } },
    });
    const { moves } = await preview('new-only');
    const waiting = moves.find(({ attemptId }) => attemptId === world.attempt);
    expect(waiting?.studentName).toBeNull();
    expect(moves.find(({ attemptId }) => attemptId === right)?.studentName).toContain('student');
  });
});

function bySameOrder({ marks, score }: Awaited<ReturnType<typeof marksOf>>) {
  return { score, marks: [...marks].sort((a, b) => (a.itemId < b.itemId ? -1 : 1)) };
}
