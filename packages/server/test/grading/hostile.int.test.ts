import {
  Assignment,
  Course,
  inTenant,
  QuizSubmission,
  Submission,
  TutorSession,
  User,
  uuidv7,
} from '@skillbridge/database';
import { emptyTutorThread } from '@skillbridge/domain';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { runPregrade } from '../../src/features/grading/pregrade.job.ts';
import { portalOf } from '../portal.ts';
import { type Stack, startStack } from '../stack.ts';
import { keepFile } from '../tutor/keep-file.ts';
import { buildWorld, type Person, type World } from '../world.ts';
import { addAttempts, addWork, gradeAnonymously, markedOf, suggestionOf } from './add-work.ts';

let stack: Stack;
let world: World;
let count = 0;

beforeAll(async () => {
  stack = await startStack();
});
afterAll(() => stack.close());
beforeEach(async () => {
  count += 1;
  world = await buildWorld(stack, `hostile-${count}`);
});

const instructor = () => portalOf(stack, world.people.instructor).instructor;
const grading = () => instructor().grading;
const inside = <T>(work: Parameters<typeof inTenant<T>>[2]) => inTenant(stack.app.orm, world.tenantId, work);
const find = (id = world.submission) => inside((em) => em.findOneOrFail(Submission, { id }));
const marks = (submissionId: string, version: number, result = 4, reasoning = 2) => ({
  ...{ submissionId, version, feedback: 'Nearly.' },
  criteria: [
    { criterionId: 'result', points: result, feedback: '' },
    { criterionId: 'reasoning', points: reasoning, feedback: '' },
  ],
});
const sure = { status: 'suggested' as const, suggestion: suggestionOf(4, 5, 0.95) };
const giveBack = async (version?: number) =>
  grading().returnWork.mutate({
    ...{ submissionId: world.submission, version: version ?? (await find()).version },
    note: 'Show the middle step.',
  });
const handInAgain = async (content: string) => {
  const { assignmentId, version } = await find();
  const { submissions } = portalOf(stack, world.people.student).student;
  return submissions.handIn.mutate({ assignmentId, content, fileIds: [], baseVersion: version });
};
/** Runs pre-grading with something that happens while the engine thinks; the work that it thought about. */
async function pregradeWhile(meanwhile?: () => Promise<unknown>) {
  const ai = stack.app.ai as { suggestGrade: typeof stack.app.ai.suggestGrade };
  const { suggestGrade } = ai;
  const work: string[] = [];
  ai.suggestGrade = async (...args) => {
    work.push(args[0].work);
    const suggestion = await suggestGrade.apply(stack.app.ai, args);
    await meanwhile?.();
    return suggestion;
  };
  try {
    const job = { tenantId: world.tenantId, submissionId: world.submission };
    await runPregrade.run(stack.app, job, new AbortController().signal);
  } finally {
    ai.suggestGrade = suggestGrade;
  }
  return work;
}

test('a suggestion for an earlier round never lands on the work of the next one', async () => {
  const thought = await pregradeWhile(async () => {
    await giveBack();
    await handInAgain('Something else altogether.');
  });
  expect(thought).toEqual(['2x = 8\nx = 4']);
  expect(await find()).toMatchObject({ status: 'submitted', round: 2, aiSuggestion: null, suggestedPoints: null });
  await pregradeWhile();
  expect(await find()).toMatchObject({ status: 'suggested', round: 2 });
});

test('a suggestion by a rubric that was changed meanwhile is not stored', async () => {
  const { assignmentId } = await find();
  await pregradeWhile(() =>
    inside(async (em) => {
      const assignment = await em.findOneOrFail(Assignment, { id: assignmentId });
      const criteria = assignment.rubric.criteria.map((one) => ({ ...one, maxPoints: one.maxPoints * 2 }));
      assignment.rubric = { ...assignment.rubric, criteria };
      assignment.maxPoints *= 2;
    }),
  );
  expect(await find()).toMatchObject({ status: 'submitted', aiSuggestion: null });
});

test('given back by one window, it is not published by the other, nor approved in bulk with the version from before', async () => {
  const [id = ''] = await addWork(stack, world, [sure]);
  const [before] = (await grading().bulkPreview.query({ courseId: world.course, from: 0.9 })).works;
  await grading().returnWork.mutate({ submissionId: id, version: 1, note: 'Again.' });
  await expect(grading().publish.mutate(marks(id, 1))).rejects.toMatchObject({ data: { reason: 'CONFLICT' } });
  const { version } = await find(id);
  await expect(grading().publish.mutate(marks(id, version))).rejects.toMatchObject({ data: { reason: 'WRONG_STATE' } });
  const work = { kind: 'submission' as const, workId: before?.workId ?? '' };
  for (const one of [1, version]) {
    const approved = grading().bulkApprove.mutate({
      ...{ courseId: world.course, from: 0.9 },
      works: [{ ...work, version: one }],
    });
    expect(await approved).toEqual({ published: 0, left: [work] });
  }
  expect(await find(id)).toMatchObject({ status: 'returned', grade: null });
});

test('handed in again while the instructor marks, the marks for the old round are a conflict and the new round has none', async () => {
  await giveBack();
  const { version } = await find();
  await handInAgain('x = 4, because 8 / 2 = 4.');
  await expect(grading().saveReview.mutate(marks(world.submission, version))).rejects.toMatchObject({
    data: { reason: 'CONFLICT' },
  });
  await expect(
    grading().markCriterion.mutate({ submissionId: world.submission, version, criterionId: 'result', points: 1 }),
  ).rejects.toMatchObject({ data: { reason: 'CONFLICT' } });
  expect(await find()).toMatchObject({ status: 'submitted', review: null, round: 2 });
});

test('of two windows on any mutation exactly one is heard, and the other is told', async () => {
  const race = async (one: () => Promise<unknown>, other: () => Promise<unknown>) => {
    const outcomes = await Promise.allSettled([one(), other()]);
    const lost = outcomes.filter((outcome) => outcome.status === 'rejected');
    expect(lost, JSON.stringify(outcomes)).toHaveLength(1);
    expect(lost[0]?.reason).toMatchObject({ data: { reason: 'CONFLICT' } });
  };
  const works = await addWork(
    stack,
    world,
    Array.from({ length: 5 }, () => sure),
  );
  const [a = '', b = '', c = '', d = '', e = ''] = works;
  const note = 'Again.';
  await race(
    () => grading().publish.mutate(marks(a, 1, 4, 6)),
    () => grading().publish.mutate(marks(a, 1, 0, 0)),
  );
  await race(
    () => grading().saveReview.mutate(marks(b, 1, 4, 6)),
    () => grading().returnWork.mutate({ submissionId: b, version: 1, note }),
  );
  await race(
    () => grading().publish.mutate(marks(c, 1, 4, 6)),
    () => grading().returnWork.mutate({ submissionId: c, version: 1, note }),
  );
  await race(
    () => grading().markCriterion.mutate({ submissionId: d, version: 1, criterionId: 'result', points: 1 }),
    () => grading().markCriterion.mutate({ submissionId: d, version: 1, criterionId: 'reasoning', points: 1 }),
  );
  await race(
    () => grading().returnWork.mutate({ submissionId: e, version: 1, note }),
    () => grading().returnWork.mutate({ submissionId: e, version: 1, note }),
  );
  const [f = '', g = ''] = await addAttempts(stack, world, [{}, {}]);
  const given = (attemptId: string, q2: number) => ({
    ...{ attemptId, version: 1, feedback: '' },
    items: [
      { itemId: 'q1', points: 1 },
      { itemId: 'q2', points: q2 },
    ],
  });
  await race(
    () => grading().publishAttempt.mutate(given(f, 1)),
    () => grading().saveMarks.mutate(given(f, 0)),
  );
  await race(
    () => grading().markItem.mutate({ attemptId: g, version: 1, itemId: 'q2', points: 1 }),
    () => grading().markItem.mutate({ attemptId: g, version: 1, itemId: 'q2', points: 2 }),
  );
});

test('500 approved at once with one that was changed and one that was given back: 498 are out, the two are named', async () => {
  await addWork(
    stack,
    world,
    Array.from({ length: 500 }, () => sure),
  );
  const { works } = await grading().bulkPreview.query({ courseId: world.course, from: 0.9 });
  expect(works).toHaveLength(500);
  const [changed = '', returned = ''] = [works[77]?.workId, works[499]?.workId];
  await grading().saveReview.mutate(marks(changed, 1, 1, 1));
  await grading().returnWork.mutate({ submissionId: returned, version: 1, note: 'Again.' });
  const approved = await grading().bulkApprove.mutate({
    ...{ courseId: world.course, from: 0.9 },
    works: works.map(({ kind, workId, version }) => ({ kind, workId, version })),
  });
  expect(approved.published).toBe(498);
  expect(approved.left.map(({ workId }) => workId)).toEqual([changed, returned]);
  expect(await find(changed)).toMatchObject({ status: 'suggested', grade: null });
}, 120_000);

test('an instructor who no longer teaches the course publishes nothing of it, whatever they have open', async () => {
  const [id = ''] = await addWork(stack, world, [sure]);
  const [attemptId = ''] = await addAttempts(stack, world, [{}]);
  const open = await grading().open.query({ submissionId: id });
  await inside(async (em) => {
    const course = await em.findOneOrFail(Course, { id: world.course });
    course.instructor = em.getReference(User, [world.tenantId, world.people.instructor2.id]);
  });
  const gone = { data: { reason: 'NOT_FOUND' } };
  const works = [{ kind: 'submission' as const, workId: id, version: 1 }];
  await expect(grading().publish.mutate(marks(id, open.version))).rejects.toMatchObject(gone);
  await expect(grading().saveReview.mutate(marks(id, open.version))).rejects.toMatchObject(gone);
  await expect(grading().returnWork.mutate({ submissionId: id, version: 1, note: 'x' })).rejects.toMatchObject(gone);
  await expect(grading().markItem.mutate({ attemptId, version: 1, itemId: 'q2', points: 1 })).rejects.toMatchObject(
    gone,
  );
  await expect(grading().bulkApprove.mutate({ courseId: world.course, from: 0.9, works })).rejects.toMatchObject(gone);
  await expect(grading().visit.mutate({ workId: id, windowId: uuidv7() })).rejects.toMatchObject(gone);
  expect((await grading().queue.query({})).items.some(({ workId }) => workId === id)).toBe(false);
  expect(await find(id)).toMatchObject({ status: 'suggested', version: 1 });
});

test('work of a student who was deleted can still be opened, marked, approved and given back', async () => {
  const [id = '', other = ''] = await addWork(stack, world, [sure, sure]);
  const [attemptId = ''] = await addAttempts(stack, world, [{}]);
  await inside(async (em) => {
    const { studentId } = await em.findOneOrFail(Submission, { id });
    const { studentId: taker } = await em.findOneOrFail(QuizSubmission, { id: attemptId });
    for (const user of await em.find(User, { id: { $in: [studentId, taker] } })) user.deletedAt = stack.clock.now;
  });
  expect(await grading().open.query({ submissionId: id })).toMatchObject({ studentName: 'Pupil Number0' });
  expect(await grading().openAttempt.query({ attemptId })).toMatchObject({ studentName: 'Taker Number0' });
  expect(await grading().publish.mutate(marks(id, 1))).toMatchObject({ grade: 6 });
  await grading().markItem.mutate({ attemptId, version: 1, itemId: 'q2', points: 1 });
  expect((await grading().queue.query({})).items.map(({ workId }) => workId)).toContain(other);
});

test('where grading is anonymous, no count, file or release of one student says whose work it is', async () => {
  await gradeAnonymously(stack, world);
  const { tenantId, people, course } = world;
  const fileId = await keepFile(stack, people.student, {
    name: 'maya-lopez.txt',
    bytes: new TextEncoder().encode('x'),
  });
  const { studentId, assignmentId } = await find();
  await inside(async (em) => {
    const submission = await em.findOneOrFail(Submission, { id: world.submission });
    Object.assign(submission, { files: { v: 1, fileIds: [fileId] }, review: markedOf(4, 5) });
    em.create(TutorSession, {
      ...{ tenantId, id: uuidv7(), mode: 'hint', messages: emptyTutorThread, lastMessageAt: stack.clock.now },
      ...{ assignment: [tenantId, assignmentId], student: [tenantId, studentId], messageCount: 17, redirectCount: 5 },
    });
  });
  const nothing = { messages: 0, redirects: 0 };
  const inQueue = async () => (await grading().queue.query({})).items.find(({ workId }) => workId === world.submission);
  expect(await inQueue()).toMatchObject({ tutor: nothing });
  expect(await grading().open.query({ submissionId: world.submission })).toMatchObject({
    tutor: { ...nothing, threadId: null },
  });
  const preview = (studentIds?: string[]) =>
    instructor().gradebook.releasePreview.query({ courseId: course, ...(studentIds ? { studentIds } : {}) });
  expect((await preview([studentId])).works.map(({ workId }) => workId)).not.toContain(world.submission);
  expect((await preview()).works.map(({ workId }) => workId)).toContain(world.submission);
  const nameFor = async ({ session }: Person) => {
    const response = await fetch(`${stack.url}/api/files/${fileId}`, { headers: { cookie: `skillbridge=${session}` } });
    return response.headers.get('content-disposition');
  };
  expect(await nameFor(people.instructor)).toMatch(/"File\.txt"/);
  expect(await nameFor(people.student)).toContain('maya-lopez.txt');
  await grading().publish.mutate(marks(world.submission, (await find()).version));
  expect(await nameFor(people.instructor)).toContain('maya-lopez.txt');
  expect(await grading().open.query({ submissionId: world.submission })).toMatchObject({ tutor: { messages: 17 } });
});

test('nothing that the machine does by itself, in any order and however often, puts a grade out', async () => {
  const job = { tenantId: world.tenantId, submissionId: world.submission };
  const run = () => runPregrade.run(stack.app, job, new AbortController().signal);
  await run();
  await run();
  await giveBack();
  await run();
  await handInAgain('x = 4');
  await Promise.allSettled([run(), run()]);
  const works = [{ kind: 'submission' as const, workId: world.submission, version: (await find()).version }];
  const student = portalOf(stack, world.people.student) as unknown as ReturnType<typeof portalOf>;
  await expect(
    student.instructor.grading.bulkApprove.mutate({ courseId: world.course, from: 0.5, works }),
  ).rejects.toMatchObject({ data: { httpStatus: 403 } });
  expect(await find()).toMatchObject({ status: 'suggested', grade: null, publishedAt: null });
  const straight = inside((em) =>
    em
      .getConnection()
      .execute(`update submissions set status = 'published', grade = 10 where id = '${world.submission}'`),
  );
  await expect(straight).rejects.toThrow();
});
