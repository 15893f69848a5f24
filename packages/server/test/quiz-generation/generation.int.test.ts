import { inTenant, Quiz } from '@skillbridge/database';
import { checkQuiz } from '@skillbridge/domain/engine';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { runGenerateQuiz } from '../../src/features/quiz-generation/generate-quiz.job.ts';
import { wakeAcademies } from '../../src/jobs/wake-academies.ts';
import { fingerprint } from '../isolation/fingerprint.ts';
import { jobsOf } from '../jobs/queue.ts';
import { portalOf } from '../portal.ts';
import { type Stack, startStack } from '../stack.ts';
import { waitForQueue } from '../wait-for-job.ts';
import { buildWorld, type World } from '../world.ts';
import { ask, emptyCourse, generate, generations, quizOf } from './generate.ts';

const LINEAR = 'SAT.MATH.ALGEBRA.LINEAR-EQUATIONS-1';
const linear = ask({ kind: 'standard', standardId: LINEAR }, { length: 6 });

let stack: Stack;
let world: World;

beforeAll(async () => {
  stack = await startStack();
  world = await buildWorld(stack, 'generating');
});
afterAll(() => stack.close());

const run = (generationId: string, tenantId = world.tenantId) =>
  runGenerateQuiz.run(stack.app, { tenantId, generationId }, new AbortController().signal);
const start = (request = linear) => generations(stack, world).start.mutate({ courseId: world.course, request });
const get = (generationId: string) => generations(stack, world).get.query({ generationId });
const countQuizzes = () =>
  inTenant(stack.app.orm, world.tenantId, (em) => em.count(Quiz, { tenantId: world.tenantId }));

test('asking for a quiz answers at once, and its job waits', async () => {
  const begun = await start();
  expect(begun).toMatchObject({ status: 'queued', done: 0, total: 6, report: null, quizId: null, engine: null });
  const jobs = await jobsOf(stack, 'generate-quiz', world.tenantId);
  expect(jobs.map(({ data }) => data)).toContainEqual({ tenantId: world.tenantId, generationId: begun.id });
  // A server that is killed in the middle is noticed by its silence, not half an hour later.
  expect(jobs.map(({ heartbeatSeconds }) => heartbeatSeconds)).toEqual([60]);
});

test('two clicks ask for one quiz; another length, course or instructor asks for another one', async () => {
  const two = await buildWorld(stack, 'clicks');
  const start = (more: object = {}, courseId = two.course, who: 'instructor' | 'instructor2' = 'instructor') =>
    generations(stack, two, who).start.mutate({ courseId, request: { ...linear, ...more } });
  const ids = (await Promise.all([start(), start(), start()])).map(({ id }) => id);
  expect(new Set(ids).size).toBe(1);
  const others = [await start({ length: 7 }), await start({}, two.course2, 'instructor2')];
  expect(others.map(({ id }) => id)).not.toContain(ids[0]);
  expect(await jobsOf(stack, 'generate-quiz', two.tenantId)).toHaveLength(3);
});

test('one that was stopped before it began makes nothing, and cannot be stopped twice', async () => {
  const begun = await start();
  const before = await countQuizzes();
  const stopped = await generations(stack, world).cancel.mutate({ generationId: begun.id });
  expect(stopped).toMatchObject({ status: 'failed', problem: 'You stopped this. Nothing was made of it.' });
  await run(begun.id);
  expect(await get(begun.id)).toEqual(stopped);
  expect(await countQuizzes()).toBe(before);
  await expect(generations(stack, world).cancel.mutate({ generationId: begun.id })).rejects.toThrow('nothing to stop');
});

test('a job that runs twice makes one quiz; one of another academy finds nothing', async () => {
  const begun = await start();
  const other = await buildWorld(stack, 'elsewhere');
  await expect(run(begun.id, other.tenantId)).rejects.toMatchObject({ code: 'NOT_FOUND' });
  await run(begun.id);
  const before = await fingerprint(stack.database.ownerUrl);
  await run(begun.id);
  expect(await fingerprint(stack.database.ownerUrl)).toBe(before);
});

test('two runs at the same time make one quiz', async () => {
  const begun = await start();
  const before = await countQuizzes();
  await Promise.all([run(begun.id), run(begun.id)]);
  expect(await countQuizzes()).toBe(before + 1);
  expect((await get(begun.id)).status).toBe('done');
});

test('generations that wait without a job, as from a backup, are made when a worker begins', async () => {
  const begun = await start();
  await stack.app.jobs.boss.deleteAllJobs('generate-quiz');
  await wakeAcademies(stack.app);
  expect(await jobsOf(stack, 'generate-quiz', world.tenantId)).toHaveLength(0);
  stack.clock.now = new Date(stack.clock.now.getTime() + 3_600_000);
  await wakeAcademies(stack.app);
  await wakeAcademies(stack.app);
  const jobs = await jobsOf(stack, 'generate-quiz', world.tenantId);
  expect(jobs.filter(({ data }) => (data as { generationId: string }).generationId === begun.id)).toHaveLength(1);
  await stack.skillbridge.startWorker();
  await waitForQueue(stack, 'generate-quiz');
  expect(await get(begun.id)).toMatchObject({ status: 'done', done: 6 });
});

test('a quiz about a standard is made by a job without a model, and every item of it is through the gate', async () => {
  const made = await generate(stack, world, linear);
  expect(made).toMatchObject({
    ...{ status: 'done', done: 6, total: 6, problem: null, engine: 'built-in', costMicroUsd: 0 },
    ...{ about: 'Linear equations in one variable', report: { kept: 6 }, request: linear },
    finishedAt: stack.clock.now.toISOString(),
  });
  const quiz = await quizOf(stack, world, made.quizId);
  expect(quiz).toMatchObject({ status: 'draft', title: 'Linear equations in one variable', standardId: LINEAR });
  expect(quiz.questions.items).toHaveLength(6);
  expect(checkQuiz(quiz.questions.items).blocked).toEqual([]);
  const edited = await portalOf(stack, world.people.instructor).instructor.quizzes.get.query({ quizId: quiz.id });
  expect(edited.questions.items).toHaveLength(6);
});

test('a quiz from a description is classified, mixed as asked, and no other quiz of the course repeats it', async () => {
  const source = { kind: 'description', text: 'Percent increase and decrease' } as const;
  const made = await generate(stack, world, ask(source, { length: 8, mix: 'half-choice', difficulty: 'mixed' }));
  const quiz = await quizOf(stack, world, made.quizId);
  expect(quiz).toMatchObject({ standardId: 'SAT.MATH.PROBLEM-SOLVING.PERCENTAGES', topicLabel: 'Percentages' });
  const choices = quiz.questions.items.filter(({ kind }) => kind === 'single' || kind === 'multiple');
  expect(choices).toHaveLength(4);
  const again = await quizOf(stack, world, (await generate(stack, world, ask(source, { length: 4 }))).quizId);
  const stems = new Set(quiz.questions.items.map(({ stem }) => stem));
  expect(again.questions.items.filter(({ stem }) => stems.has(stem))).toEqual([]);
});

test.each([
  ['easy', 'all-choice'],
  ['hard', 'half-choice'],
  ['mixed', 'mostly-choice'],
] as const)('a generated quiz that is %s and %s can be published as it is', async (difficulty, mix) => {
  const source = { kind: 'standard', standardId: LINEAR } as const;
  const course = await emptyCourse(stack, world);
  const made = await generate(stack, world, ask(source, { length: 10, difficulty, mix }), course);
  const quiz = await quizOf(stack, world, made.quizId);
  expect(quiz.questions.items).toHaveLength(10);
  const { publish } = portalOf(stack, world.people.instructor).instructor.quizzes;
  expect(await publish.mutate({ quizId: quiz.id, version: quiz.version })).toMatchObject({ status: 'published' });
});

test('a topic that nobody can make a question of fails in a sentence, and no empty quiz is made', async () => {
  const before = await countQuizzes();
  const made = await generate(
    stack,
    world,
    ask({ kind: 'description', text: 'The poems of a poet whom nobody knows' }),
  );
  expect(made).toMatchObject({ status: 'failed', quizId: null, report: { kept: 0 } });
  expect(made.problem).toMatch(/worksheet/);
  expect(await countQuizzes()).toBe(before);
});

test('a list shows what was asked for, newest first, a page at a time', async () => {
  const list = generations(stack, world).list;
  const first = await list.query({ courseId: world.course, limit: 2 });
  const second = await list.query({ courseId: world.course, limit: 100, cursor: first.nextCursor });
  expect(first.items[0]).toMatchObject({ about: 'The poems of a poet whom nobody knows', status: 'failed' });
  const all = [...first.items, ...second.items].map(({ id }) => id);
  expect(new Set(all).size).toBe(all.length);
  expect(all).toHaveLength((await list.query({ courseId: world.course, limit: 100 })).items.length);
  expect(second.nextCursor).toBeNull();
});

test.each([
  ['a standard of no catalogue', { kind: 'standard', standardId: 'SAT.MATH.ALCHEMY' }, {}, 'not in our catalogue'],
  ['a description of nothing', { kind: 'description', text: '  ' }, {}, 'Say in a few words'],
  ['no question', { kind: 'standard', standardId: LINEAR }, { length: 0 }, 'at least one question'],
  ['twenty-six questions', { kind: 'standard', standardId: LINEAR }, { length: 26 }, 'at most 25'],
] as const)('%s is refused in a sentence before anything is kept', async (_title, source, more, sentence) => {
  const before = await fingerprint(stack.database.ownerUrl);
  await expect(start(ask(source, more))).rejects.toThrow(sentence);
  expect(await fingerprint(stack.database.ownerUrl)).toBe(before);
});

test('the catalogue is searched with a slip of the hand, within one framework', async () => {
  const { search } = portalOf(stack, world.people.instructor).instructor.standards;
  const found = await search.query({ text: 'pythagorian', framework: 'CCSS' });
  expect(found.map(({ id }) => id)).toContain('CCSS.MATH.8.G.B.7');
  expect(await search.query({ text: 'qqqxyz' })).toEqual([]);
  expect(await search.query({})).toHaveLength(20);
});

test('twenty quizzes an hour are enough; the next one is told when to come back, a colleague’s goes on', async () => {
  const academy = await buildWorld(stack, 'busy');
  let number = 0;
  const begin = (who: 'instructor' | 'instructor2', courseId: string) => {
    number += 1;
    const request = ask({ kind: 'description', text: `Linear equations, part ${number}` }, { length: 1 });
    return generations(stack, academy, who).start.mutate({ courseId, request });
  };
  for (let begun = 0; begun < 20; begun += 1) await begin('instructor', academy.course);
  await expect(begin('instructor', academy.course)).rejects.toMatchObject({
    message: expect.stringMatching(/^You have had many quizzes generated\. .* in (\d+ minutes|1 minute), or write it/),
    data: { reason: 'RATE_LIMITED', httpStatus: 429 },
  });
  expect((await begin('instructor2', academy.course2)).status).toBe('queued');
  await waitForQueue(stack, 'generate-quiz');
});
