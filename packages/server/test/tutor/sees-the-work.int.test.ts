import { Assignment, FileText, inTenant } from '@skillbridge/database';
import { readPrompt, says } from '@skillbridge/testing/model-server';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { askAbout } from '../ask.ts';
import { portalOf } from '../portal.ts';
import { buildWorld, type Person, type World } from '../world.ts';
import { keepFile, pngOf } from './keep-file.ts';
import { startTutorStack, type TutorStack } from './tutor-stack.ts';

let tutor: TutorStack;
let world: World;
let count = 0;

beforeAll(async () => {
  tutor = await startTutorStack([says('What undoes the five?')]);
});
afterAll(() => tutor.close());
beforeEach(async () => {
  count += 1;
  world = await buildWorld(tutor.stack, `work-${count}`);
});

const portal = () => portalOf(tutor.stack, world.people.student);
const ask = (message: string, more: Parameters<typeof askAbout>[3] = {}) =>
  askAbout(portal(), world.assignment, message, more);
const thread = () =>
  portal().student.tutor.thread.query({ subject: { kind: 'assignment', assignmentId: world.assignment } });
const keepPhoto = (name: string, width: number) =>
  keepFile(tutor.stack, world.people.student, { name, bytes: pngOf(width, 600) });
/** A document with the text that the reading job found in it. */
async function keepDocument(person: Person, name: string, text: string): Promise<string> {
  const { tenantId } = world;
  const id = await keepFile(tutor.stack, person, { name, bytes: new TextEncoder().encode(text) });
  await inTenant(tutor.stack.app.orm, tenantId, async (em) => {
    Object.assign(await em.findOneOrFail(FileText, { tenantId, file: [tenantId, id] }), { status: 'ready', text });
  });
  return id;
}
const save = (content: string, fileIds: string[]) =>
  portal().student.submissions.saveDraft.mutate({
    assignmentId: world.assignment,
    content,
    fileIds,
    baseVersion: null,
  });
/** What the model has before its eyes in the latest turn. */
const seen = () => {
  const request = tutor.model.requests.at(-1);
  if (!request) throw new Error('The model was not asked.');
  return { text: readPrompt(request), all: JSON.stringify(request.body.messages), model: request.body.model };
};
const base64 = (width: number) => Buffer.from(pngOf(width, 600)).toString('base64');

test('a photo is seen by the model that reads images, and still before its eyes in the next turn', async () => {
  const photo = await keepPhoto('work.png', 800);
  const { turns } = await ask('Is my second line right?', { fileIds: [photo] });
  expect(turns[0]).toMatchObject({ files: [{ id: photo, name: 'work.png', mediaType: 'image/png' }] });
  expect(seen().all).toContain(`data:image/png;base64,${base64(800)}`);
  expect(seen().model).toBe('qwen/qwen3.8-27b');
  await ask('And the third?');
  expect(seen().all).toContain(base64(800));
  expect(await thread()).toMatchObject({ readsImages: true });
});

test('worksheets, rubric, draft and the documents of message and work are before the model’s eyes; the key never is', async () => {
  const sheet = await keepDocument(world.people.instructor, 'sheet.txt', 'Worksheet seven: scales in balance.');
  await inTenant(tutor.stack.app.orm, world.tenantId, async (em) => {
    const row = await em.findOneOrFail(Assignment, { tenantId: world.tenantId, id: world.assignment });
    row.materials = { v: 1, fileIds: [sheet] };
  });
  const notes = await keepDocument(world.people.student, 'notes.txt', 'My notes say to undo things.');
  const essay = await keepDocument(world.people.student, 'work.txt', 'The work that I typed elsewhere.');
  await save('2x + 5 = 13', [essay]);
  await ask('Can you see problem 1?', { fileIds: [notes], draft: '2x + 5 = 13\n2x = 18' });
  for (const part of ['scales in balance', 'Every step is shown', '2x = 18', 'undo things', 'typed elsewhere']) {
    expect(seen().text).toContain(part);
  }
  expect(seen().text).not.toMatch(/x = 4|2x = 8/);
});

test('photos of the work are looked at where hardly anything is typed, and left out where it is', async () => {
  await save('', [await keepPhoto('page.png', 700)]);
  await ask('Is this right?');
  expect(seen().all).toContain(base64(700));
  await ask('And this?', { draft: '2x + 5 = 13, so I take five from both sides and get 2x = 18.' });
  expect(seen().all).not.toContain(base64(700));
});
