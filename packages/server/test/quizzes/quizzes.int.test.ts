import { Accommodation, inTenant, QuizSubmission, uuidv7 } from '@skillbridge/database';
import { noQuizAnswers, usualQuizSettings } from '@skillbridge/domain';
import { noQuizMarks, type QuizDraft, type QuizQuestions } from '@skillbridge/domain/answers';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { sampleQuestions } from '../add-quizzes.ts';
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
  stack.clock.now = new Date('2026-11-18T15:00:00Z');
  world = await buildWorld(stack, `quizzes-${count}`);
});

const teacher = () => portalOf(stack, world.people.instructor).instructor.quizzes;
const draftOf = (more: Partial<QuizDraft> = {}): QuizDraft => ({
  ...{ title: 'Equations', instructions: '', questions: sampleQuestions, settings: usualQuizSettings },
  ...{ timeLimitMinutes: 20, opensAt: null, closesAt: null, categoryId: null, standardId: null, topicLabel: null },
  ...more,
});
const withStem = (stem: string): QuizQuestions => ({
  ...sampleQuestions,
  items: sampleQuestions.items.map((item) => (item.id === 'q1' ? { ...item, stem } : item)),
});
const create = async (more: Partial<QuizDraft> = {}) =>
  teacher().create.mutate({ courseId: world.course, draft: draftOf(more) });

/** A started attempt of the world's student, as taking makes it. */
async function beginAttempt(quizId: string, minutes: number | null) {
  const { tenantId, course, people } = world;
  const { now } = stack.clock;
  return inTenant(stack.app.orm, tenantId, async (em) => {
    const attempt = em.create(QuizSubmission, {
      ...{ tenantId, id: uuidv7(), quiz: [tenantId, quizId], course: [tenantId, course], number: 9 },
      ...{ student: [tenantId, people.student.id], status: 'in-progress', seed: 's', startedAt: now },
      ...{ answers: noQuizAnswers, marks: noQuizMarks },
      endsAt: minutes === null ? null : new Date(now.getTime() + minutes * 60_000),
    });
    await em.flush();
    return attempt.id;
  });
}
const endOf = (attemptId: string) =>
  inTenant(stack.app.orm, world.tenantId, async (em) => {
    const attempt = await em.findOneOrFail(QuizSubmission, { tenantId: world.tenantId, id: attemptId });
    return attempt.endsAt?.toISOString() ?? null;
  });

describe('publishing', () => {
  test('gives the items out as version 1, and later changes only when they are published again', async () => {
    const made = await create();
    const first = await teacher().publish.mutate({ quizId: made.id, version: made.version });
    expect(first).toMatchObject({ status: 'published', liveVersion: 1 });
    const saved = await teacher().save.mutate({
      ...{ quizId: made.id, version: first.version },
      draft: draftOf({ questions: withStem('What is $1 + 3$?') }),
    });
    expect(await teacher().get.query({ quizId: made.id })).toMatchObject({ changed: true, liveVersion: 1 });
    const second = await teacher().publish.mutate({ quizId: made.id, version: saved.version, note: 'Other numbers' });
    expect(second.liveVersion).toBe(2);
    expect(await teacher().get.query({ quizId: made.id })).toMatchObject({ changed: false });
    const versions = await teacher().versions.query({ quizId: made.id });
    expect(versions.map(({ number, note }) => [number, note])).toEqual([
      [2, 'Other numbers'],
      [1, 'First publication'],
    ]);
    const again = await teacher().publish.mutate({ quizId: made.id, version: second.version });
    expect(again.liveVersion).toBe(2);
  });

  test('an earlier version comes back into the draft, and students keep what is out', async () => {
    const made = await create();
    const first = await teacher().publish.mutate({ quizId: made.id, version: made.version });
    const saved = await teacher().save.mutate({
      ...{ quizId: made.id, version: first.version },
      draft: draftOf({ questions: withStem('What is $1 + 3$?') }),
    });
    const second = await teacher().publish.mutate({ quizId: made.id, version: saved.version });
    await teacher().restoreVersion.mutate({ quizId: made.id, version: second.version, number: 1 });
    const quiz = await teacher().get.query({ quizId: made.id });
    expect(quiz).toMatchObject({ liveVersion: 2, changed: true, questions: sampleQuestions });
  });

  test('is refused without a title, without questions and with a flawed one, each named, until the teacher stands by it', async () => {
    const empty = await create({ title: '', questions: { v: 2, passages: [], items: [] } });
    await expect(teacher().publish.mutate({ quizId: empty.id, version: empty.version })).rejects.toMatchObject({
      data: {
        reason: 'INVALID',
        details: {
          problems: [
            { path: 'title', message: 'Give the quiz a title.' },
            { path: 'questions', message: 'Add at least one question.' },
          ],
        },
      },
    });
    const flawed = await create({ questions: withStem('What is $1 + 2$?') });
    const failure = await teacher()
      .publish.mutate({ quizId: flawed.id, version: flawed.version })
      .catch((error: unknown) => error);
    expect(failure).toMatchObject({ data: { details: { problems: [{ path: 'questions.items.0' }] } } });
    const kept = await teacher().publish.mutate({
      ...{ quizId: flawed.id, version: flawed.version, accepted: ['wrong-key/q1'] },
    });
    expect(kept.status).toBe('published');
  });

  test('a quiz without a key is no quiz: the item is refused where it is', async () => {
    const keyless = { ...sampleQuestions.items[0], key: '' };
    await expect(
      teacher().create.mutate({
        courseId: world.course,
        draft: draftOf({ questions: { v: 2, passages: [], items: [keyless as never] } }),
      }),
    ).rejects.toMatchObject({ data: { code: 'BAD_REQUEST' } });
  });

  test('of two teachers’ windows the second is told and overwrites nothing', async () => {
    const made = await create();
    await teacher().save.mutate({ quizId: made.id, version: made.version, draft: draftOf({ title: 'Mine' }) });
    await expect(
      teacher().save.mutate({ quizId: made.id, version: made.version, draft: draftOf({ title: 'Yours' }) }),
    ).rejects.toMatchObject({ data: { reason: 'CONFLICT' } });
    expect((await teacher().get.query({ quizId: made.id })).title).toBe('Mine');
  });
});

describe('the window', () => {
  test('that would cut the time of somebody with time and a half is refused, with how much is missing', async () => {
    await teacher().setAccommodation.mutate({ studentId: world.people.student.id, timePercent: 150, note: '' });
    // 10:00 in New York is 15:00 UTC, which is now: 25 minutes for a student who has 30.
    const made = await create({ closesAt: '2026-11-18T10:25' });
    await expect(teacher().publish.mutate({ quizId: made.id, version: made.version })).rejects.toMatchObject({
      message:
        'Somebody in this course has 30 minutes for this quiz, and the window is 5 minutes too short for that. Let it close later.',
      data: { details: { field: 'closesAt' } },
    });
    const longer = await teacher().save.mutate({
      ...{ quizId: made.id, version: made.version, draft: draftOf({ closesAt: '2026-11-18T10:30' }) },
    });
    const out = await teacher().publish.mutate({ quizId: made.id, version: longer.version });
    await expect(
      teacher().save.mutate({
        ...{ quizId: made.id, version: out.version, draft: draftOf({ closesAt: '2026-11-18T10:20' }) },
      }),
    ).rejects.toMatchObject({ data: { details: { field: 'closesAt' } } });
  });
});

describe('time of one student', () => {
  test('reaches an attempt under way, from an extension and from an accommodation, and is never taken back', async () => {
    const made = await create();
    await teacher().publish.mutate({ quizId: made.id, version: made.version });
    const attemptId = await beginAttempt(made.id, 20);
    const student = world.people.student.id;
    const grant = (extraMinutes: number) =>
      teacher().grantExtension.mutate({
        ...{
          quizId: made.id,
          studentId: student,
          extraMinutes,
          extraAttempts: 0,
          closesAt: null,
          reason: 'Fire drill',
        },
      });
    await grant(5);
    expect(await endOf(attemptId)).toBe('2026-11-18T15:25:00.000Z');
    await teacher().setAccommodation.mutate({ studentId: student, timePercent: 150, note: '' });
    expect(await endOf(attemptId)).toBe('2026-11-18T15:35:00.000Z');
    await grant(0);
    await teacher().revokeExtension.mutate({ quizId: made.id, studentId: student });
    expect(await endOf(attemptId)).toBe('2026-11-18T15:35:00.000Z');
    const [line] = await teacher().allowances.query({ quizId: made.id });
    expect(line).toMatchObject({ timePercent: 150, extraMinutes: 0, minutes: 30, running: { attemptId } });
  });

  test('does not revive an attempt whose time is over', async () => {
    const made = await create();
    await teacher().publish.mutate({ quizId: made.id, version: made.version });
    const attemptId = await beginAttempt(made.id, 20);
    stack.clock.now = new Date('2026-11-18T15:21:00Z');
    await teacher().grantExtension.mutate({
      ...{ quizId: made.id, studentId: world.people.student.id, extraMinutes: 30, extraAttempts: 0, closesAt: null },
      reason: '',
    });
    expect(await endOf(attemptId)).toBe('2026-11-18T15:20:00.000Z');
  });

  test('is stated once a student, however often', async () => {
    const set = (timePercent: number) =>
      teacher().setAccommodation.mutate({ studentId: world.people.student.id, timePercent, note: '' });
    // Two at once: whoever is beaten tries once more.
    await Promise.all([set(150), set(200)]);
    await set(125);
    const rows = await inTenant(stack.app.orm, world.tenantId, (em) =>
      em.count(Accommodation, { tenantId: world.tenantId }),
    );
    expect(rows).toBe(1);
  });
});

describe('life of a quiz', () => {
  test('closes, reopens, and goes back to a draft only while nobody began it', async () => {
    const made = await create();
    const out = await teacher().publish.mutate({ quizId: made.id, version: made.version });
    const closed = await teacher().advance.mutate({ quizId: made.id, version: out.version, event: 'close' });
    expect(closed.status).toBe('closed');
    await expect(teacher().publish.mutate({ quizId: made.id, version: closed.version })).rejects.toMatchObject({
      message: 'Reopen the quiz before you publish changes.',
    });
    const open = await teacher().advance.mutate({ quizId: made.id, version: closed.version, event: 'reopen' });
    await beginAttempt(made.id, null);
    await expect(
      teacher().advance.mutate({ quizId: made.id, version: open.version, event: 'unpublish' }),
    ).rejects.toMatchObject({ message: 'Students have begun this quiz already. Close it instead.' });
  });

  test('a removed quiz is in the recycle bin, and an admin restores it', async () => {
    const made = await create({ title: 'Gone for now' });
    await teacher().remove.mutate({ quizId: made.id, version: made.version });
    await expect(teacher().get.query({ quizId: made.id })).rejects.toMatchObject({ data: { reason: 'NOT_FOUND' } });
    const admin = portalOf(stack, world.people.admin).admin.recycleBin;
    const [item] = await admin.list.query();
    expect(item).toMatchObject({
      kind: 'quiz',
      name: 'Gone for now',
      deletedBy: expect.stringContaining('instructor'),
    });
    await admin.restore.mutate({ kind: 'quiz', id: made.id });
    expect((await teacher().get.query({ quizId: made.id })).title).toBe('Gone for now');
  });

  test('the list counts attempts by where they stand', async () => {
    const lines = await teacher().list.query({ courseId: world.course });
    expect(lines.find(({ id }) => id === world.quiz)).toMatchObject({
      running: 0,
      waiting: 1,
      graded: 0,
      maxPoints: 3,
    });
    expect(lines.find(({ id }) => id === world.draftQuiz)).toMatchObject({ status: 'draft', questions: 2, waiting: 0 });
  });

  test('the preview is what students get, without key, feedback and explanation', async () => {
    const { quiz } = await teacher().preview.query({ quizId: world.quiz });
    const text = JSON.stringify(quiz);
    for (const secret of ['One too few', 'Two and two', 'same change', '"key"']) expect(text).not.toContain(secret);
    expect(quiz.items.map(({ id }) => id).sort()).toEqual(['q1', 'q2']);
  });
});
