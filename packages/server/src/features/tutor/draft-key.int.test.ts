import { AiUsage, Assignment, File, FileText, inTenant, uuidv7 } from '@skillbridge/database';
import { type ModelServer, readPrompt, saysJson, startModelServer } from '@skillbridge/testing/model-server';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { portalOf } from '../../../test/portal.ts';
import { type Stack, startStack } from '../../../test/stack.ts';
import { buildWorld, type World } from '../../../test/world.ts';

let stack: Stack;
let model: ModelServer;
let world: World;

beforeAll(async () => {
  model = await startModelServer([saysJson({ problems: [] })]);
  stack = await startStack({ aiBaseUrls: [model.url] });
  world = await buildWorld(stack, 'northlight');
});
afterAll(async () => {
  await stack.close();
  await model.close();
});

const tutor = () => portalOf(stack, world.people.instructor).instructor.tutor;
const about = (fileIds: string[], instructions = '') => ({
  ...{ courseId: world.course, assignmentId: world.draftAssignment, instructions, fileIds },
});

/** A worksheet of the instructor, as the reading of it left it. */
async function worksheet(name: string, reading: { status: 'pending' | 'ready' | 'refused'; text?: string }) {
  const { tenantId, people } = world;
  return inTenant(stack.app.orm, tenantId, async (em) => {
    const file = em.create(File, {
      ...{ tenantId, id: uuidv7(), name, mediaType: 'application/pdf', sizeBytes: 10, sha256: 'none' },
      owner: [tenantId, people.instructor.id],
    });
    em.create(FileText, {
      ...{ tenantId, id: uuidv7(), file: [tenantId, file.id], status: reading.status, text: reading.text ?? '' },
      problem: reading.status === 'refused' ? 'This PDF is locked with a password.' : null,
    });
    await em.flush();
    return file.id;
  });
}

test('without a model a key is drafted by algebra, and nothing is saved', async () => {
  const sheet = await worksheet('sheet.pdf', { status: 'ready', text: '1. Solve 2x + 58 = 144.\n2. Why is that so?' });
  const drafted = await tutor().draftKey.mutate(about([sheet], 'Do the worksheet.'));
  expect(drafted.engine).toBe('built-in');
  expect(drafted.problems[0]).toMatchObject({ label: '1', verified: true });
  expect(drafted.problems[0]?.answer).toContain('43');
  expect(drafted.problems.find(({ label }) => label === '2')?.answer).toBe('');
  const assignment = await inTenant(stack.app.orm, world.tenantId, (em) =>
    em.findOneOrFail(Assignment, { id: world.draftAssignment }),
  );
  expect(assignment.version).toBe(1);
  expect(assignment.answerKey.problems).toHaveLength(1);
});

test('what could not be read is left out by name, with why', async () => {
  const locked = await worksheet('locked.pdf', { status: 'refused' });
  const slow = await worksheet('slow.pdf', { status: 'pending' });
  const { skipped } = await tutor().draftKey.mutate(about([locked, slow], '1. Solve 3x = 27.'));
  expect(skipped).toEqual([
    { name: 'locked.pdf', sentence: 'This PDF is locked with a password.' },
    { name: 'slow.pdf', sentence: 'It is still being read.' },
  ]);
});

test('nothing to draft from is said in a sentence, and waiting for the reading in another', async () => {
  await expect(tutor().draftKey.mutate(about([]))).rejects.toThrow('Write the instructions or add a worksheet');
  const slow = await worksheet('slow.pdf', { status: 'pending' });
  await expect(tutor().draftKey.mutate(about([slow]))).rejects.toThrow('still being read');
});

test('with a provider of the academy’s own it is asked, what it cost is kept, and a wrong answer is not called checked', async () => {
  await portalOf(stack, world.people.admin).admin.ai.update.mutate({
    ...{ provider: 'openai-compatible', baseUrl: model.url, textModel: 'scripted', apiKey: 'sk-of-the-tests-only' },
    version: null,
  });
  const wrong = { label: '1', answer: 'x = 50', accepted: [], solution: '', hints: ['Undo the 58 first.'] };
  model.follow([saysJson({ problems: [wrong] })]);
  const drafted = await tutor().draftKey.mutate(about([], '1. Solve $2x + 58 = 144$.'));
  expect(model.requests.map(readPrompt).join('\n')).toContain('2x + 58 = 144');
  expect(drafted.problems.find(({ answer }) => answer.includes('50'))?.verified ?? false).toBe(false);
  const usage = await inTenant(stack.app.orm, world.tenantId, (em) => em.find(AiUsage, { tenantId: world.tenantId }));
  expect(usage.length).toBeGreaterThan(0);
  expect(usage.every(({ engine }) => engine === 'scripted')).toBe(true);
});

test('twenty drafts an hour are enough; the next one is told when to come back, a colleague’s goes on', async () => {
  const academy = await buildWorld(stack, 'riverside');
  const draft = (who: 'instructor' | 'instructor2', courseId: string) =>
    portalOf(stack, academy.people[who]).instructor.tutor.draftKey.mutate({
      ...{ courseId, assignmentId: null, instructions: '1. Solve 3x = 27.', fileIds: [] },
    });
  for (let drafted = 0; drafted < 20; drafted += 1) await draft('instructor', academy.course);
  await expect(draft('instructor', academy.course)).rejects.toMatchObject({
    message: expect.stringMatching(
      /^You have had many answer keys drafted\. .* in (\d+ minutes|1 minute), or type it in now\.$/,
    ),
    data: { reason: 'RATE_LIMITED', httpStatus: 429 },
  });
  expect((await draft('instructor2', academy.course2)).problems).toHaveLength(1);
});
