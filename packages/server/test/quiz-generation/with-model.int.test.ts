import { Academy, AiUsage, inTenant, Quiz, QuizGeneration, uuidv7 } from '@skillbridge/database';
import { usualQuizSettings } from '@skillbridge/domain';
import { quizQuestionsDocument } from '@skillbridge/domain/answers';
import { type ModelServer, readPrompt, says, saysJson, startModelServer } from '@skillbridge/testing/model-server';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { runGenerateQuiz } from '../../src/features/quiz-generation/generate-quiz.job.ts';
import { portalOf } from '../portal.ts';
import { type Stack, startStack } from '../stack.ts';
import { keepFile } from '../tutor/keep-file.ts';
import { modelAt } from '../tutor/model-at.ts';
import { waitForQueue } from '../wait-for-job.ts';
import { buildWorld, type World } from '../world.ts';
import { ask, emptyCourse, generate, generations, quizOf } from './generate.ts';

const LINEAR = ask({ kind: 'standard', standardId: 'SAT.MATH.ALGEBRA.LINEAR-EQUATIONS-1' }, { length: 3 });

let stack: Stack;
let model: ModelServer;
let world: World;

beforeAll(async () => {
  model = await startModelServer([says('no')]);
  stack = await startStack({ ai: modelAt(`${model.url}/openai/v1/`) });
  world = await buildWorld(stack, 'modelled');
  await stack.skillbridge.startWorker();
});
beforeEach(() => {
  model.requests.length = 0;
});
afterAll(async () => {
  await stack.close();
  await model.close();
});

function sound(n: number, right = 0) {
  const texts = [`$x = ${n}$`, `$x = ${n + 1}$`, `$x = ${n + 20}$`, `$x = ${-n}$`];
  return {
    ...{ kind: 'single', stem: `Solve $${n + 2}x + ${n} = ${(n + 2) * n + n}$ for $x$.`, answers: [], source: '' },
    options: texts.map((text, at) => ({ text, right: at === right, feedback: '' })),
    explanation: `Subtract ${n}, then divide by ${n + 2}.`,
  };
}
const replies = (...questions: unknown[]) => saysJson({ topic: 'linear equations', questions });
const usage = () =>
  inTenant(stack.app.orm, world.tenantId, (em) => em.find(AiUsage, { tenantId: world.tenantId, task: 'quiz' }));

test('a model’s quiz carries its model and what it cost, each call in the books once', async () => {
  model.follow([replies(sound(4), sound(5, 1), sound(6)), replies(sound(5))]);
  const made = await generate(stack, world, LINEAR);
  expect(made).toMatchObject({
    ...{ status: 'done', done: 3, engine: 'openai/gpt-oss-120b' },
    report: { drafted: 3, repaired: 1, kept: 3, dropped: [] },
  });
  const rows = await usage();
  expect(rows).toHaveLength(2);
  expect(made.costMicroUsd).toBe(rows.reduce((sum, { costMicroUsd }) => sum + costMicroUsd, 0));
  expect(made.costMicroUsd).toBeGreaterThan(0);
});

test('the page shows how far it is while the model is asked', async () => {
  let release = (): void => undefined;
  const until = new Promise<void>((resolve) => {
    release = resolve;
  });
  model.follow((_request, index) =>
    index === 0
      ? { ...replies(...[11, 12, 13, 14, 15].map((n) => sound(n))) }
      : {
          kind: 'reply',
          text: JSON.stringify({ topic: 't', questions: [21, 22, 23, 24, 25].map((n) => sound(n)) }),
          hold: { after: '', until },
        },
  );
  const { id } = await generations(stack, world).start.mutate({
    courseId: world.course,
    request: { ...LINEAR, length: 10 },
  });
  const progress = () => generations(stack, world).get.query({ generationId: id });
  await expect.poll(async () => (await progress()).done, { timeout: 20_000 }).toBeGreaterThanOrEqual(5);
  release();
  await waitForQueue(stack, 'generate-quiz');
  expect(await progress()).toMatchObject({ status: 'done', done: 10, total: 10 });
});

test('one that is stopped on the way makes no quiz, and what was paid is in the books', async () => {
  const before = (await usage()).length;
  const quizzes = () => inTenant(stack.app.orm, world.tenantId, (em) => em.count(Quiz, { tenantId: world.tenantId }));
  const count = await quizzes();
  const { id } = await generations(stack, world).start.mutate({
    courseId: world.course,
    request: { ...LINEAR, length: 20 },
  });
  model.follow((_request, index) => {
    if (index === 0) return { ...replies(sound(31)), delayMs: 300 };
    return replies(sound(31 + index));
  });
  await expect.poll(() => model.requests.length, { timeout: 20_000 }).toBeGreaterThan(0);
  await generations(stack, world).cancel.mutate({ generationId: id });
  await waitForQueue(stack, 'generate-quiz');
  const stopped = await generations(stack, world).get.query({ generationId: id });
  expect(stopped).toMatchObject({ status: 'failed', quizId: null });
  expect(await quizzes()).toBe(count);
  expect((await usage()).length - before).toBe(model.requests.length);
  expect(stopped.costMicroUsd).toBeGreaterThan(0);
});

test('a provider that lies or fails leaves a sound quiz by the built-in engine, and a note', async () => {
  const course = await emptyCourse(stack, world);
  model.follow([says('I would rather not.')]);
  const made = await generate(stack, world, LINEAR, course);
  expect(made).toMatchObject({ status: 'done', done: 3, engine: 'built-in' });
  expect(made.report?.notes[0]).toContain('stopped giving answers');
});

test('a spent budget means no call and a note', async () => {
  const course = await emptyCourse(stack, world);
  const { tenantId } = world;
  const setBudget = (aiBudgetCents: number | null) =>
    inTenant(stack.app.orm, tenantId, async (em) => {
      const academy = await em.findOneOrFail(Academy, { id: tenantId });
      academy.settings = { ...academy.settings, aiBudgetCents };
    });
  await setBudget(0);
  const made = await generate(stack, world, LINEAR, course);
  await setBudget(null);
  expect(made).toMatchObject({ status: 'done', engine: 'built-in', costMicroUsd: 0 });
  expect(made.report?.notes[0]).toContain('budget');
  expect(model.requests).toHaveLength(0);
});

test('a worksheet in another language gives questions in it, and the instructor is told to look closely', async () => {
  const line = 'La evaporación es el proceso por el cual el agua líquida se convierte en vapor de agua.';
  const bytes = new TextEncoder().encode(`El ciclo del agua\n${line}\nLa lluvia es una forma de precipitación.`);
  const fileId = await keepFile(stack, world.people.instructor, { name: 'ciclo.txt', bytes });
  const question = {
    ...{ kind: 'single', stem: '¿Cómo se llama el paso del agua líquida a vapor?', answers: [], source: line },
    options: ['Evaporación', 'Condensación', 'Precipitación', 'Infiltración'].map((text, at) => ({
      ...{ text, right: at === 0, feedback: '' },
    })),
    explanation: 'El agua líquida se convierte en vapor.',
  };
  model.follow([saysJson({ topic: 'El ciclo del agua', questions: [question] })]);
  const request = ask({ kind: 'worksheet', fileId, note: '' }, { length: 1 });
  const made = await generate(stack, world, request, await emptyCourse(stack, world));
  expect(made).toMatchObject({ status: 'done', done: 1, engine: 'openai/gpt-oss-120b' });
  expect(made.report?.notes).toEqual([expect.stringContaining('does not seem to be in English')]);
  const quiz = await quizOf(stack, world, made.quizId);
  expect(quiz).toMatchObject({
    title: 'El ciclo del agua',
    questions: { items: [{ stem: question.stem, source: line }] },
  });

  const other = 'La lluvia es una forma de precipitación.';
  const options = question.options.map((option) => ({ ...option, right: option.text === 'Precipitación' }));
  model.follow([
    saysJson({
      topic: '',
      questions: [{ ...question, stem: '¿Qué es la lluvia?', options, explanation: '', source: other }],
    }),
  ]);
  const { regenerateItem } = portalOf(stack, world.people.instructor).instructor.quizGenerations;
  const anew = await regenerateItem.mutate({ quizId: quiz.id, itemId: 'q1', version: quiz.version });
  expect(anew.item).toMatchObject({ stem: '¿Qué es la lluvia?', source: other });
});

test('characters that a database refuses, or that a cut would halve, lose no quiz', async () => {
  const odd = `${'x'.repeat(299)}😀 Solve $2x = 8$.`;
  const broken = { ...sound(41, -1), stem: odd };
  model.follow([replies(sound(41), broken, { ...sound(43), explanation: 'Fine.\u0000 \ud83d' }), says('no')]);
  const made = await generate(stack, world, LINEAR, await emptyCourse(stack, world));
  expect(made).toMatchObject({ status: 'done', done: 3 });
  expect(made.report?.dropped.map(({ stem }) => stem.isWellFormed())).toEqual([true]);
});

test('a fault of our own is told in a sentence, and the model is not paid again', async () => {
  const { tenantId } = world;
  const generationId = await inTenant(stack.app.orm, tenantId, async (em) => {
    const generation = em.create(QuizGeneration, {
      ...{ tenantId, id: uuidv7(), course: [tenantId, world.course], request: LINEAR, status: 'queued', total: 3 },
      requestedBy: [tenantId, world.people.instructor.id],
    });
    await em.flush();
    return generation.id;
  });
  const ai = await stack.app.aiFor(tenantId);
  const generateQuiz = () => Promise.reject(new Error('A rule broke.'));
  const app = { ...stack.app, aiFor: async () => ({ ...ai, generateQuiz }) };
  await runGenerateQuiz.run(app, { tenantId, generationId }, new AbortController().signal);
  const failed = await generations(stack, world).get.query({ generationId });
  expect(failed).toMatchObject({
    status: 'failed',
    problem: expect.stringMatching(/^Something went wrong on our side/),
  });
  expect(JSON.stringify(failed)).not.toContain('A rule broke');
});

test('no prompt holds an item of another academy or of another course', async () => {
  const other = await buildWorld(stack, 'neighbour');
  const secret = async (tenantId: string, courseId: string, stem: string) =>
    inTenant(stack.app.orm, tenantId, async (em) => {
      const questions = quizQuestionsDocument.read({
        ...{ v: 2, passages: [] },
        items: [{ kind: 'numeric', id: 'n1', stem, points: 1, key: '7' }],
      });
      em.create(Quiz, {
        ...{ tenantId, id: uuidv7(), course: [tenantId, courseId], title: 'Theirs', status: 'draft' },
        ...{ questions, settings: usualQuizSettings },
      });
    });
  await secret(other.tenantId, other.course, 'How many aardvarks are there?');
  await secret(world.tenantId, world.course2, 'How many bandicoots are there?');
  await secret(world.tenantId, world.course, 'How many capybaras are there?');
  model.follow([replies(sound(71), sound(72), sound(73))]);
  await generate(stack, world, LINEAR);
  const prompts = model.requests.map(readPrompt).join('\n');
  expect(prompts).toContain('capybaras');
  expect(prompts).not.toMatch(/aardvarks|bandicoots/);
});

test('a question is drafted anew after the instructor’s wish, is not saved, and has an id of its own', async () => {
  model.follow([replies(sound(81), sound(82), sound(83))]);
  const made = await generate(stack, world, LINEAR);
  const quiz = await quizOf(stack, world, made.quizId);
  const [first] = quiz.questions.items;
  if (!first) throw new Error('No item.');
  model.follow([replies(sound(91))]);
  const { regenerateItem } = portalOf(stack, world.people.instructor).instructor.quizGenerations;
  const about = { quizId: quiz.id, itemId: first.id, wish: 'With larger numbers.', version: quiz.version };
  const drafted = await regenerateItem.mutate(about);
  expect(drafted).toMatchObject({ item: { kind: 'single', stem: sound(91).stem }, engine: 'openai/gpt-oss-120b' });
  expect(drafted.costMicroUsd).toBeGreaterThan(0);
  expect(quiz.questions.items.map(({ id }) => id)).not.toContain(drafted.item.id);
  expect(model.requests.map(readPrompt).join('\n')).toContain('With larger numbers.');
  expect((await quizOf(stack, world, quiz.id)).questions).toEqual(quiz.questions);

  await expect(regenerateItem.mutate({ ...about, version: quiz.version + 1 })).rejects.toMatchObject({
    data: { httpStatus: 409 },
  });
  await expect(regenerateItem.mutate({ ...about, itemId: 'q99' })).rejects.toMatchObject({ data: { httpStatus: 404 } });
});

test('a question of which no sound other one is found says so, and stays', async () => {
  const poem = quizQuestionsDocument.read({
    ...{ v: 2, passages: [] },
    items: [{ kind: 'short', id: 's1', stem: 'Who wrote the poem?', points: 1, key: ['Nobody knows.'] }],
  });
  const quizId = uuidv7();
  const { tenantId, course, people } = world;
  await inTenant(stack.app.orm, tenantId, async (em) => {
    em.create(Quiz, {
      ...{ tenantId, id: quizId, course: [tenantId, course], title: 'A poet', status: 'draft' },
      ...{ questions: poem, settings: usualQuizSettings, topicLabel: 'A poet whom nobody knows' },
    });
  });
  model.follow([says('no')]);
  const { regenerateItem } = portalOf(stack, people.instructor).instructor.quizGenerations;
  const about = { quizId, itemId: 's1', version: 1 };
  await expect(regenerateItem.mutate(about)).rejects.toThrow('No other question came through our checks.');
});
