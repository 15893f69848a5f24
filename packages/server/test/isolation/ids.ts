import { randomUUID } from 'node:crypto';
import {
  ApiToken,
  CommentSnippet,
  Course,
  File,
  inTenant,
  ParentLink,
  QuizGeneration,
  Session,
  TutorSession,
  User,
  uuidv7,
} from '@skillbridge/database';
import { emptyTutorThread, type Role } from '@skillbridge/domain';
import { PARKED_QUEUE } from '../../src/jobs/jobs.ts';
import type { Stack } from '../stack.ts';
import { pngOf } from '../tutor/keep-file.ts';
import type { World } from '../world.ts';
import { addGraded } from './add-graded.ts';
import type { Ids } from './row.ts';

/** The ids of a world's first or second half, with the rows made that only this test needs. */
export async function idsOf(stack: Stack, world: World, half: '' | '2', caller: Role): Promise<Ids> {
  const { tenantId, people } = world;
  const who = people[`${caller}${half}`].id;
  const now = stack.clock.now;
  const parkedJob = await parkJob(stack, world);
  return inTenant(stack.app.orm, tenantId, async (em) => {
    const user = (status: 'active' | 'suspended' | 'invited') =>
      em.create(User, {
        ...{ tenantId, id: uuidv7(), role: 'student', status },
        email: `${randomUUID()}@made.example`,
        fullName: `A ${status} student`,
      });
    const owner = { tenantId, id: uuidv7(), user: [tenantId, who] as [string, string] };
    const session = em.create(Session, {
      ...owner,
      tokenHash: randomUUID(),
      device: 'Tests',
      lastSeenAt: now,
      expiresAt: new Date(now.getTime() + 86_400_000),
    });
    const apiToken = em.create(ApiToken, {
      ...owner,
      name: 'Tests',
      tokenHash: randomUUID(),
      expiresAt: new Date(now.getTime() + 86_400_000),
    });
    const file = em.create(File, {
      ...{ tenantId, id: uuidv7(), owner: [tenantId, who], name: 'work.png', mediaType: 'image/png' },
      ...{ sizeBytes: 10, sha256: 'none' },
    });
    const pastThread = em.create(TutorSession, {
      ...{ tenantId, id: uuidv7(), mode: 'hint', messages: emptyTutorThread, closedAt: now, assignment: null },
      student: [tenantId, people[`student${half}`].id],
    });
    const thread = em.create(TutorSession, {
      ...{ tenantId, id: uuidv7(), mode: 'hint', messages: emptyTutorThread, lastMessageAt: now },
      // Closed, because one thread of an assignment may be open and each role's ids have one of these.
      closedAt: now,
      assignment: [tenantId, half ? world.assignment2 : world.assignment],
      student: [tenantId, people[`student${half}`].id],
    });
    const deletedCourse = em.create(Course, {
      ...{ tenantId, id: uuidv7(), title: 'Gone', subject: 'Mathematics', status: 'active', deletedAt: now },
      instructor: [tenantId, people[`instructor${half}`].id],
    });
    const comment = em.create(CommentSnippet, {
      ...{ tenantId, id: uuidv7(), text: 'Show every step.' },
      owner: [tenantId, people[`instructor${half}`].id],
    });
    const generation = em.create(QuizGeneration, {
      ...{ tenantId, id: uuidv7(), status: 'queued', total: 2 },
      course: [tenantId, half ? world.course2 : world.course],
      requestedBy: [tenantId, people[`instructor${half}`].id],
      request: {
        ...{ v: 1, length: 2, difficulty: 'easy', mix: 'all-choice' },
        source: { kind: 'description', text: 'Linear equations' },
      },
    });
    const [newStudent, suspended, invited] = [user('active'), user('suspended'), user('invited')];
    await stack.app.files.put(tenantId, file.id, pngOf(10, 10));
    await em.flush();
    const link = await em.findOneOrFail(ParentLink, {
      tenantId,
      parent: [tenantId, people[`parent${half}`].id],
      student: [tenantId, people[`student${half}`].id],
    });
    return {
      course: half ? world.course2 : world.course,
      assignment: half ? world.assignment2 : world.assignment,
      draftAssignment: half ? world.draftAssignment2 : world.draftAssignment,
      submission: half ? world.submission2 : world.submission,
      quiz: half ? world.quiz2 : world.quiz,
      draftQuiz: half ? world.draftQuiz2 : world.draftQuiz,
      comment: comment.id,
      attempt: half ? world.attempt2 : world.attempt,
      ...(await addGraded(em, { world, half, now })),
      generation: generation.id,
      admin: people[`admin${half}`].id,
      instructor: people[`instructor${half}`].id,
      student: people[`student${half}`].id,
      parent: people[`parent${half}`].id,
      newStudent: newStudent.id,
      suspended: suspended.id,
      invited: invited.id,
      parentLink: link.id,
      deletedCourse: deletedCourse.id,
      parkedJob,
      session: session.id,
      apiToken: apiToken.id,
      file: file.id,
      thread: thread.id,
      pastThread: pastThread.id,
    };
  });
}

/** A job that has failed for good, as a worker would leave it. */
async function parkJob(stack: Stack, { tenantId, submission }: World): Promise<string> {
  const { boss } = stack.app.jobs;
  const id = await boss.send('pregrade', { tenantId, submissionId: submission }, { retryLimit: 0 });
  if (id) await boss.fail('pregrade', id, { name: 'DomainError', message: 'It failed.' });
  const parked = await boss.findJobs(PARKED_QUEUE, { data: { tenantId } });
  return parked.at(-1)?.id ?? '';
}

/** The same ids, each one that of nothing. */
export function unknownIds(ids: Ids): Ids {
  return Object.fromEntries(Object.keys(ids).map((name) => [name, randomUUID()])) as Ids;
}

/**
 * For each id that an input is built from: the input with that one id taken from `others` and the rest left as they
 * are, so that no parameter hides behind another's check.
 */
export function swapEach(input: (ids: Ids) => unknown, own: Ids, others: Ids): { name: string; input: unknown }[] {
  const used = new Set<string>();
  const spy = new Proxy(own, {
    get(ids, name) {
      used.add(String(name));
      return Reflect.get(ids, name);
    },
  });
  input(spy);
  return [...used].map((name) => ({ name, input: input({ ...own, [name]: others[name as keyof Ids] }) }));
}
