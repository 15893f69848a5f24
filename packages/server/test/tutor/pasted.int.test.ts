import { randomUUID } from 'node:crypto';
import { Assignment, Course, inTenant, Submission, uuidv7 } from '@skillbridge/database';
import { everyModeAllowed, noAttachments } from '@skillbridge/domain';
import { says } from '@skillbridge/testing/model-server';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { askAbout } from '../ask.ts';
import { portalOf } from '../portal.ts';
import { buildWorld, sampleAssignment, type World } from '../world.ts';
import { startTutorStack, type TutorStack } from './tutor-stack.ts';

const CELLS = 'Which organelle makes ATP?';
const TOLD = 'Mitochondria make ATP. What else do they do?';
let tutor: TutorStack;
let world: World;
let count = 0;

beforeAll(async () => {
  tutor = await startTutorStack([says(TOLD)]);
});
afterAll(() => tutor.close());
beforeEach(async () => {
  tutor.model.follow(() => says(TOLD));
  count += 1;
  world = await buildWorld(tutor.stack, `pasted-${count}`);
});

const portal = () => portalOf(tutor.stack, world.people.student);
const inAcademy = <T>(work: Parameters<typeof inTenant<T>>[2]) => inTenant(tutor.stack.app.orm, world.tenantId, work);

/** Publishes one more assignment in a course; gives its id. */
const publish = (courseId: string, instructions: string, answer: string): Promise<string> =>
  inAcademy(async (em) => {
    const { tenantId } = world;
    const now = tutor.stack.clock.now;
    const course = await em.findOneOrFail(Course, { tenantId, id: courseId });
    const row = em.create(Assignment, {
      ...{ ...sampleAssignment, tenantId, id: uuidv7(), course: [tenantId, course.id], title: 'Cells', instructions },
      answerKey: { v: 1, problems: [{ label: '1', answer, accepted: [], solution: '', hints: [] }] },
      ...{ tutorSetup: everyModeAllowed, materials: noAttachments, status: 'published', publishedAt: now },
      dueAt: new Date(now.getTime() + 86_400_000),
    });
    return row.id;
  });

const handIn = (assignmentId: string) =>
  inAcademy(async (em) => {
    const { tenantId } = world;
    const now = tutor.stack.clock.now;
    em.create(Submission, {
      ...{ tenantId, id: uuidv7(), assignment: [tenantId, assignmentId], course: [tenantId, world.course] },
      ...{ student: [tenantId, world.people.student.id], content: 'My work.', files: noAttachments },
      ...{ status: 'submitted', submittedAt: now, savedAt: now },
    });
  });

async function askPartner(message: string): Promise<string> {
  const events = await portal().student.tutor.ask.mutate({ subject: { kind: 'partner' }, turn: randomUUID(), message });
  for await (const event of events) if (event.type === 'done') return event.turns.at(-1)?.text ?? '';
  throw new Error('The turn did not end.');
}
const ask = async (message: string) => (await askAbout(portal(), world.assignment, message)).turns.at(-1)?.text ?? '';

test('the study partner does not answer a problem of an assignment until that is handed in', async () => {
  const cells = await publish(world.course, CELLS, 'Mitochondria');
  expect(await askPartner(CELLS)).not.toMatch(/mitochondri/i);
  expect(await askPartner('I am lost, please go on.')).not.toMatch(/mitochondri/i);
  await handIn(cells);
  expect(await askPartner(CELLS)).toContain('Mitochondria make ATP.');
});

test('the thread of one assignment does not answer another one until that is handed in', async () => {
  const cells = await publish(world.course, CELLS, 'Mitochondria');
  expect(await ask(`and quickly: ${CELLS}`)).not.toMatch(/mitochondri/i);
  await handIn(cells);
  expect(await ask('And now, please, about that organelle?')).toContain('Mitochondria make ATP.');
});

test('a task of anybody that is pasted into a thread with a key is not solved there', async () => {
  tutor.model.follow(() => says('That gives x = 8. What is next?'));
  expect(await ask('also Solve 2x + 5 = 21')).not.toMatch(/\b8\b/);
});

test('an assignment of a course that the student is not in does not matter', async () => {
  await publish(world.course2, CELLS, 'Mitochondria');
  expect(await askPartner(CELLS)).toContain('Mitochondria make ATP.');
});

test('a question of an open quiz is guarded by its key, pasted into the study partner', async () => {
  // The world's quiz asks it, and this student has no grade for it; the model would tell.
  tutor.model.follow(() => says('The answer is B, which is 4. What else?'));
  const reply = await askPartner('What is $2 + 2$?\nA. 3\nB. 4');
  expect(reply).not.toMatch(/\b4\b|\bB\b/);
});
