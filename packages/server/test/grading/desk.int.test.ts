import { randomUUID } from 'node:crypto';
import { DeskVisit, inTenant, Submission, TutorSession, uuidv7 } from '@skillbridge/database';
import { emptyTutorThread } from '@skillbridge/domain';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { portalOf } from '../portal.ts';
import { type Stack, startStack } from '../stack.ts';
import { buildWorld, type World } from '../world.ts';
import { addWork, gradeAnonymously, suggestionOf } from './add-work.ts';

let stack: Stack;
let world: World;
let count = 0;

beforeAll(async () => {
  stack = await startStack();
});
afterAll(() => stack.close());
beforeEach(async () => {
  count += 1;
  world = await buildWorld(stack, `desk-${count}`);
});

const grading = () => portalOf(stack, world.people.instructor).instructor.grading;
const open = (submissionId: string, windowId?: string) =>
  grading().open.query({ submissionId, ...(windowId && { windowId }) });
const marks = (submissionId: string, version: number, result: number, reasoning?: number) => ({
  ...{ submissionId, version, feedback: '' },
  criteria: [
    { criterionId: 'result', points: result, feedback: '' },
    ...(reasoning === undefined ? [] : [{ criterionId: 'reasoning', points: reasoning, feedback: '' }]),
  ],
});
const addOne = async (work: Parameters<typeof addWork>[2][number]) => {
  const [id = ''] = await addWork(stack, world, [work]);
  return id;
};
const addBlind = () => addOne({ status: 'suggested', suggestion: suggestionOf(3.25, 5.75, 0.77), blind: true });
/** Whatever would tell the points or the words of the suggestion that `addBlind` makes. */
const hints = /3\.25|5\.75|0\.77|Suggested/;

test('a blind suggestion and every hint at it stay on the server until the own marks are complete and it is asked for', async () => {
  const id = await addBlind();
  const first = await open(id);
  expect(first).toMatchObject({ blind: 'withheld', suggestion: null });
  expect(JSON.stringify(first)).not.toMatch(hints);

  const half = await grading().saveReview.mutate(marks(id, first.version, 3.25));
  expect(half.blind).toBe('withheld');
  const early = grading().revealSuggestion.mutate({ kind: 'submission', workId: id, version: half.version });
  await expect(early).rejects.toMatchObject({ data: { reason: 'WRONG_STATE' } });

  const whole = await grading().saveReview.mutate(marks(id, half.version, 3.25, 2));
  expect(whole.blind).toBe('ready');
  const ready = await open(id);
  // The mark on "result" equals the suggestion and the other does not: neither may say so.
  expect(ready.review?.criteria.map(({ overridden }) => overridden)).toEqual([null, null]);
  expect(ready.suggestion).toBeNull();

  await grading().revealSuggestion.mutate({ kind: 'submission', workId: id, version: whole.version });
  const shown = await open(id);
  expect(shown).toMatchObject({ blind: 'shown', suggestion: { confidence: 0.77 }, review: { unseen: 5.25 } });
  expect(shown.review?.criteria.map(({ overridden }) => overridden)).toEqual([false, true]);
});

test('what was given unseen is frozen: later changes and publication leave it', async () => {
  const id = await addBlind();
  const saved = await grading().saveReview.mutate(marks(id, 1, 1, 2));
  const shown = await grading().revealSuggestion.mutate({ kind: 'submission', workId: id, version: saved.version });
  const again = await grading().revealSuggestion.mutate({ kind: 'submission', workId: id, version: shown.version });
  const changed = await grading().saveReview.mutate(marks(id, again.version, 3.25, 5.75));
  await grading().publish.mutate(marks(id, changed.version, 3.25, 5.75));
  expect(await open(id)).toMatchObject({ grade: 9, review: { unseen: 3 } });
});

test('a conflict on blind work carries the other’s marks and no hint at the suggestion', async () => {
  const id = await addBlind();
  await grading().saveReview.mutate(marks(id, 1, 3.25, 2));
  const failure = await grading()
    .saveReview.mutate(marks(id, 1, 1))
    .catch((error: unknown) => error);
  expect(failure).toMatchObject({ data: { reason: 'CONFLICT', details: { version: 2 } } });
  expect(JSON.stringify(failure)).not.toMatch(/"overridden":(true|false)|5\.75|0\.77|Suggested/);
});

test('a publication straight away freezes what was given, and a client cannot say it was seen', async () => {
  const id = await addBlind();
  await grading().publish.mutate({ ...marks(id, 1, 4, 1), unseen: 10, inBulk: true } as ReturnType<typeof marks>);
  const desk = await open(id);
  expect(desk).toMatchObject({ blind: 'shown', grade: 5, review: { unseen: 5 } });
  expect(desk.review?.inBulk).toBeUndefined();
});

test('the override is the server’s word: what a client claims is written over', async () => {
  const id = await addOne({ status: 'suggested', suggestion: suggestionOf(4, 6, 0.9) });
  const claimed = marks(id, 1, 4, 1).criteria.map((mark) => ({ ...mark, overridden: false }));
  await grading().publish.mutate({ ...marks(id, 1, 4, 1), criteria: claimed });
  expect((await open(id)).review?.criteria.map(({ overridden }) => overridden)).toEqual([false, true]);
});

test('where grading is anonymous nothing at the desk names the student: no name, no file’s name, no thread', async () => {
  await gradeAnonymously(stack, world);
  const id = await addOne({ name: 'Maya Lopez', files: ['maya-lopez.png', 'page 2'], minute: 1 });
  const desk = await open(id);
  expect(desk).toMatchObject({ anonymous: true, tutor: { threadId: null } });
  expect(desk.files.map(({ name }) => name)).toEqual(['File 1.png', 'File 2']);
  expect(JSON.stringify(desk)).not.toMatch(/maya|lopez/i);
  const { studentId } = await inTenant(stack.app.orm, world.tenantId, (em) => em.findOneOrFail(Submission, { id }));
  expect(JSON.stringify(desk)).not.toContain(studentId);
  await grading().publish.mutate(marks(id, desk.version, 4, 6));
  expect(await open(id)).toMatchObject({
    anonymous: false,
    studentName: 'Maya Lopez',
    files: [{ name: 'maya-lopez.png' }, {}],
  });
});

test('a conversation names its student, so it does not lead to work that is graded anonymously', async () => {
  await gradeAnonymously(stack, world);
  const { tenantId } = world;
  const threadId = uuidv7();
  await inTenant(stack.app.orm, tenantId, async (em) => {
    const { assignmentId } = await em.findOneOrFail(Submission, { id: world.submission });
    em.create(TutorSession, {
      ...{ tenantId, id: threadId, mode: 'hint', messages: emptyTutorThread, lastMessageAt: stack.clock.now },
      ...{ assignment: [tenantId, assignmentId], student: [tenantId, world.people.student.id] },
    });
  });
  const thread = () => portalOf(stack, world.people.instructor).instructor.tutor.thread.query({ threadId });
  expect((await thread()).submissionId).toBeNull();
  expect((await open(world.submission)).tutor.threadId).toBeNull();
  await grading().publish.mutate(marks(world.submission, 1, 4, 6));
  expect((await thread()).submissionId).toBe(world.submission);
  expect((await open(world.submission)).tutor.threadId).toBe(threadId);
});

test('a second window sees the first, of the same person too, until it has been silent for half a minute', async () => {
  const [one, two] = [randomUUID(), randomUUID()];
  const visit = (windowId: string) => grading().visit.mutate({ workId: world.submission, windowId });
  expect((await visit(one)).others).toEqual([]);
  expect((await visit(two)).others).toMatchObject([{ name: `instructor of desk-${count}`, isYou: true }]);
  expect((await open(world.submission, two)).visitors).toHaveLength(1);
  expect((await open(world.submission)).visitors).toHaveLength(2);
  stack.clock.now = new Date(stack.clock.now.getTime() + 31_000);
  expect((await visit(two)).others).toEqual([]);
  stack.clock.now = new Date(stack.clock.now.getTime() + 3_700_000);
  await visit(two);
  expect(await inTenant(stack.app.orm, world.tenantId, (em) => em.count(DeskVisit, { workId: world.submission }))).toBe(
    1,
  );
});

test('a window visited twice at once is one visit', async () => {
  const windowId = randomUUID();
  await Promise.all([1, 2, 3].map(() => grading().visit.mutate({ workId: world.attempt, windowId })));
  const visits = await inTenant(stack.app.orm, world.tenantId, (em) => em.count(DeskVisit, { workId: world.attempt }));
  expect(visits).toBe(1);
});

test('grading without names is set with the assignment, and an edit that does not speak of it leaves it', async () => {
  const { assignments } = portalOf(stack, world.people.instructor).instructor;
  const at = { assignmentId: world.draftAssignment };
  const { version, title, instructions, dueAt, maxPoints, rubric, tutorMode, answerKey } =
    await assignments.get.query(at);
  const draft = { title, instructions, dueAt, maxPoints, rubric, tutorMode, answerKey };
  const named = await assignments.update.mutate({ ...at, version, draft: { ...draft, anonymous: true } });
  await assignments.update.mutate({ ...at, version: named.version, draft });
  expect(await assignments.get.query(at)).toMatchObject({ anonymous: true });
});
