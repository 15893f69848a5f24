import { File, FileText, inTenant, TutorSession } from '@skillbridge/database';
import { usualTutorLimits } from '@skillbridge/domain';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { runDeleteTranscripts } from '../../src/features/tutor/delete-transcripts.job.ts';
import { scheduleTranscripts } from '../../src/features/tutor/schedule-transcripts.query.ts';
import { askAbout } from '../ask.ts';
import { portalOf } from '../portal.ts';
import { type Stack, startStack } from '../stack.ts';
import { buildWorld, type World } from '../world.ts';
import { keepFile } from './keep-file.ts';

const DAY = 86_400_000;
let stack: Stack;
let world: World;
let other: World;

beforeAll(async () => {
  // Rows are stamped by the database's clock, so this one must not be far from it.
  stack = await startStack({ now: new Date() });
  [world, other] = [await buildWorld(stack, 'kept'), await buildWorld(stack, 'other')];
});
afterAll(() => stack.close());

const run = () => runDeleteTranscripts.run(stack.app, { tenantId: world.tenantId }, new AbortController().signal);
const threads = (of: World) => inTenant(stack.app.orm, of.tenantId, (em) => em.count(TutorSession));
const after = (days: number) => {
  stack.clock.now = new Date(stack.clock.now.getTime() + days * DAY);
};

test('a transcript is gone for good once the academy’s days after its last message are over, and no earlier', async () => {
  for (const { people, assignment } of [world, other]) {
    await askAbout(portalOf(stack, people.student), assignment, 'How do I begin?');
  }
  await portalOf(stack, world.people.student2).student.tutor.begin.mutate({ topic: 'Fractions' });
  const tutor = { ...usualTutorLimits, transcriptDays: 30 };
  await portalOf(stack, world.people.admin).admin.academy.updateSettings.mutate({ tutor });
  after(29);
  await run();
  expect(await threads(world)).toBe(2);
  after(2);
  await run();
  expect(await threads(world)).toBe(0);
  expect(await threads(other)).toBe(1);
});

test('the deletion is due every night by the academy’s own clocks', async () => {
  await inTenant(stack.app.orm, world.tenantId, (em) => scheduleTranscripts(em, stack.app, world.tenantId));
  const schedules = await stack.app.jobs.boss.getSchedules('tutor.delete-transcripts');
  expect(schedules).toMatchObject([{ key: world.tenantId, cron: '30 3 * * *', timezone: 'America/New_York' }]);
});

test('files that only the tutor was shown go with the transcript; work and what is still spoken of stay', async () => {
  const world = await buildWorld(stack, 'with-files');
  const student = portalOf(stack, world.people.student);
  const keep = (name: string) =>
    keepFile(stack, world.people.student, { name, bytes: new TextEncoder().encode(`The text of ${name}.`) });
  const [shown, handedIn, newer] = [await keep('shown.txt'), await keep('work.txt'), await keep('newer.txt')];
  const remaining = () =>
    inTenant(stack.app.orm, world.tenantId, async (em) => ({
      files: (await em.find(File, {}, { orderBy: { id: 'asc' } })).map((file) => file.name),
      texts: (await em.find(FileText, {})).length,
    }));
  await inTenant(stack.app.orm, world.tenantId, (em) => em.nativeUpdate(FileText, {}, { status: 'ready' }));
  await student.student.submissions.saveDraft.mutate({
    ...{ assignmentId: world.assignment, content: 'See the file.', fileIds: [handedIn], baseVersion: null },
  });
  await askAbout(student, world.assignment, 'Look at these.', { fileIds: [shown, handedIn, newer] });
  await inTenant(stack.app.orm, world.tenantId, (em) =>
    em.nativeUpdate(TutorSession, {}, { closedAt: stack.clock.now, lastMessageAt: new Date(0) }),
  );
  await askAbout(student, world.assignment, 'And at this again.', { fileIds: [newer] });
  await runDeleteTranscripts.run(stack.app, { tenantId: world.tenantId }, new AbortController().signal);
  expect(await remaining()).toEqual({ files: ['work.txt', 'newer.txt'], texts: 2 });
});
