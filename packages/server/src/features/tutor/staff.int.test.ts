import { inTenant, TutorSession, uuidv7 } from '@skillbridge/database';
import type { TutorMessage } from '@skillbridge/domain';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { portalOf } from '../../../test/portal.ts';
import { type Stack, startStack } from '../../../test/stack.ts';
import { buildWorld, type World } from '../../../test/world.ts';

const SECRET = 'I copied line two from the whiteboard';

let stack: Stack;
let world: World;
let onAssignment: string;
let unsent: string;
let sent: string;

beforeAll(async () => {
  stack = await startStack({ now: new Date('2026-11-25T15:00:00Z') });
  world = await buildWorld(stack, 'northlight');
  const { people, assignment } = world;
  const late = '2026-11-25T14:00:00.000Z';
  const graded = await assignmentOf(world.submission);
  onAssignment = await talk(graded, [
    student('Just give me the answer.', { extraction: true, tactic: 'asks directly' }),
    tutor('What did you try first?', {
      move: 'decline-and-redirect',
      blocked: ['Problem 1: the reply states the value.'],
    }),
    student(SECRET, { at: late }),
    tutor('Look at the sign in line two. What happens to it?', {
      slip: 'sign',
      move: 'point-at-first-break',
      at: late,
    }),
    student('still -4', { at: late }),
    tutor('Shall your instructor look at it?', { move: 'refer-to-instructor', at: late }),
  ]);
  await talk(assignment, [student('Hello', { at: '2026-11-20T14:00:00.000Z' }), tutor('Hello. Where are you?', {})]);
  unsent = await talk(null, [student('my own question'), tutor('What do you know?', {})], { closed: true });
  sent = await talk(null, [student('please look'), tutor('What do you know?', {})], { sentAt: stack.clock.now });

  async function talk(
    assignmentId: string | null,
    messages: TutorMessage[],
    { sentAt, closed = false }: { sentAt?: Date; closed?: boolean } = {},
  ): Promise<string> {
    const { tenantId } = world;
    return inTenant(stack.app.orm, tenantId, async (em) => {
      const thread = em.create(TutorSession, {
        ...{ tenantId, id: uuidv7(), mode: 'hint', messages: { v: 2, messages } },
        student: [tenantId, people.student.id],
        assignment: assignmentId === null ? null : [tenantId, assignmentId],
        topic: assignmentId === null ? 'Linear equations' : null,
        messageCount: messages.length,
        redirectCount: messages.filter((one) => one.from === 'student' && one.extraction).length,
        blockedCount: messages.reduce((sum, one) => sum + (one.from === 'tutor' ? one.blocked.length : 0), 0),
        lastMessageAt: new Date(messages.at(-1)?.at ?? ''),
        closedAt: closed ? stack.clock.now : null,
        ...(sentAt ? { sharedAt: sentAt, sharedNote: 'Line two, please.' } : {}),
      });
      await em.flush();
      return thread.id;
    });
  }
});
afterAll(() => stack.close());

const at = '2026-11-24T14:00:00.000Z';
const instructor = (which: 'instructor' | 'instructor2' = 'instructor') =>
  portalOf(stack, world.people[which]).instructor;

function student(text: string, more: Partial<Extract<TutorMessage, { from: 'student' }>> = {}): TutorMessage {
  return { from: 'student', turn: 't', text, at, files: [], extraction: false, tactic: null, ...more };
}

function tutor(text: string, more: Partial<Extract<TutorMessage, { from: 'tutor' }>>): TutorMessage {
  return {
    ...{ from: 'tutor', turn: 't', text, at, mode: 'hint', move: 'nudge', problem: '1', slip: null },
    ...{ engine: 'built-in', blocked: [], stopped: false, ...more },
  };
}

async function assignmentOf(submissionId: string): Promise<string> {
  const desk = await portalOf(stack, world.people.instructor).instructor.grading.open.query({ submissionId });
  return desk.assignment.id;
}

describe('the threads of an instructor', () => {
  test('are those of their courses and what was sent to them, newest first', async () => {
    const { items } = await instructor().tutor.threads.query({});
    expect(items.map((one) => one.id).slice(0, 1)).toEqual([onAssignment]);
    expect(items.map((one) => one.id)).toContain(sent);
    expect(items.map((one) => one.id)).not.toContain(unsent);
    expect(items[0]).toMatchObject({
      student: { name: 'student of northlight' },
      course: { title: 'Algebra' },
      ...{ messages: 6, redirects: 1, blocked: 1, shared: null },
    });
  });

  test('are not a colleague’s', async () => {
    expect(await instructor('instructor2').tutor.threads.query({})).toEqual({ items: [], nextCursor: null });
    for (const threadId of [onAssignment, sent, unsent]) {
      await expect(instructor('instructor2').tutor.thread.query({ threadId })).rejects.toThrow('does not exist');
      await expect(instructor('instructor2').tutor.markSeen.mutate({ threadId })).rejects.toThrow('does not exist');
    }
  });

  test('never hold the study partner’s before the student sends it', async () => {
    await expect(instructor().tutor.thread.query({ threadId: unsent })).rejects.toThrow('does not exist');
    expect(await instructor().tutor.thread.query({ threadId: sent })).toMatchObject({
      ...{ assignment: null, course: null, topic: 'Linear equations', guarded: null, submissionId: null },
      shared: { note: 'Line two, please.', seenAt: null },
    });
  });

  test('are narrowed by course, assignment, student, sending and redirects', async () => {
    const ids = async (filter: Parameters<ReturnType<typeof instructor>['tutor']['threads']['query']>[0]) =>
      (await instructor().tutor.threads.query(filter)).items.map((one) => one.id);
    expect(await ids({ redirected: true })).toEqual([onAssignment]);
    expect(await ids({ shared: true })).toEqual([sent]);
    expect(await ids({ courseId: world.course })).toHaveLength(2);
    expect(await ids({ assignmentId: world.assignment })).toHaveLength(1);
    expect(await ids({ studentId: world.people.student2.id })).toEqual([]);
  });

  test('come a page at a time, none twice and none left out', async () => {
    const seen: string[] = [];
    let cursor: string | null = null;
    do {
      const page: { items: { id: string }[]; nextCursor: string | null } = await instructor().tutor.threads.query({
        limit: 1,
        cursor,
      });
      seen.push(...page.items.map((one) => one.id));
      cursor = page.nextCursor;
    } while (cursor);
    expect(seen).toEqual((await instructor().tutor.threads.query({})).items.map((one) => one.id));
    expect(new Set(seen).size).toBe(3);
  });
});

test('one thread has attempts with tactic, moves, blocks with reasons, slips and the work', async () => {
  const view = await instructor().tutor.thread.query({ threadId: onAssignment });
  expect(view.submissionId).toBe(world.submission);
  expect(view.guarded).toBe(true);
  expect(view.thread[0]).toMatchObject({ extraction: true, tactic: 'asks directly' });
  expect(view.thread[1]).toMatchObject({
    ...{ move: 'decline-and-redirect', engine: 'built-in' },
    blocked: ['Problem 1: the reply states the value.'],
  });
  expect(view.thread[3]).toMatchObject({ slip: 'sign', problem: '1' });
});

test('what was sent waits on the dashboard until somebody looked, and a look costs the student no turn', async () => {
  expect((await instructor().dashboard.query()).shared.map((one) => one.id)).toEqual([sent]);
  const version = () =>
    inTenant(stack.app.orm, world.tenantId, async (em) => (await em.findOneOrFail(TutorSession, { id: sent })).version);
  const before = await version();
  await instructor().tutor.markSeen.mutate({ threadId: sent });
  expect(await version()).toBe(before);
  expect((await instructor().dashboard.query()).shared).toEqual([]);
  const { shared } = await instructor().tutor.thread.query({ threadId: sent });
  expect(shared?.seenAt).toBe(stack.clock.now.toISOString());
});

test('what a course struggled with is counted by student, within the days asked for', async () => {
  const { students, partial } = await instructor().tutor.struggles.query({ courseId: world.course, days: 30 });
  expect(partial).toBe(false);
  expect(students).toEqual([
    {
      ...{ id: world.people.student.id, name: 'student of northlight', messages: 4, redirects: 1, referrals: 1 },
      problems: expect.arrayContaining([expect.objectContaining({ label: '1', count: 3 })]),
      slips: [{ kind: 'sign', count: 1 }],
    },
  ]);
  const [today] = (await instructor().tutor.struggles.query({ courseId: world.course, days: 1 })).students;
  expect(today).toMatchObject({ messages: 2, redirects: 0 });
});

test('grading has messages and redirects beside the work, with the way to the thread', async () => {
  const { items } = await instructor().grading.queue.query({});
  expect(items.find((one) => one.workId === world.submission)?.tutor).toEqual({ messages: 6, redirects: 1 });
  const desk = await instructor().grading.open.query({ submissionId: world.submission });
  expect(desk.tutor).toEqual({ messages: 6, redirects: 1, threadId: onAssignment });
});

test('a parent gets how often, and nothing of what was said or how', async () => {
  const parent = portalOf(stack, world.people.parent).parent;
  const [card] = await parent.children.list.query();
  const page = await parent.children.get.query({ studentId: world.people.student.id });
  expect(card?.askedThisWeek).toBe(5);
  expect(page.tutor).toEqual({ askedThisWeek: 5, askedLastWeek: 1, lastAt: '2026-11-25T14:00:00.000Z' });
  const all = JSON.stringify([card, page]);
  for (const word of [
    SECRET,
    'redirect',
    'extraction',
    'tactic',
    'blocked',
    'slip',
    'Line two, please.',
    'whiteboard',
  ]) {
    expect(all).not.toContain(word);
  }
});

describe('worksheets', () => {
  test('are the instructor’s own uploads, and stay as they are when an edit does not name them', async () => {
    const mine = await upload(world.people.instructor, 'Worksheet.txt');
    const theirs = await upload(world.people.instructor2, 'Other.txt');
    const draft = {
      ...{ title: 'Lines', instructions: 'Solve $2x = 8$.', dueAt: null, maxPoints: 10, tutorMode: 'hint' as const },
      rubric: { v: 1 as const, criteria: [{ id: 'a', name: 'Result', description: '', maxPoints: 10 }] },
    };
    const materials = (...fileIds: string[]) => ({ v: 1 as const, fileIds });
    const made = await instructor().assignments.create.mutate({
      courseId: world.course,
      draft: { ...draft, materials: materials(mine) },
    });
    const update = (fileIds: string[], version: number) =>
      instructor().assignments.update.mutate({
        ...{ assignmentId: made.id, version, draft: { ...draft, materials: materials(...fileIds) } },
      });
    await expect(update([mine, theirs], made.version)).rejects.toThrow('does not exist');
    const kept = await instructor().assignments.get.query({ assignmentId: made.id });
    expect(kept.materials).toMatchObject([{ id: mine, name: 'Worksheet.txt', mediaType: 'text/plain' }]);
    const saved = await update([], kept.version);
    expect((await instructor().assignments.get.query({ assignmentId: made.id })).materials).toEqual([]);
    // Left out, they stay as they are.
    await update([mine], saved.version);
    const again = await instructor().assignments.get.query({ assignmentId: made.id });
    await instructor().assignments.update.mutate({ assignmentId: made.id, version: again.version, draft });
    expect((await instructor().assignments.get.query({ assignmentId: made.id })).materials).toHaveLength(1);
  });
});

async function upload(person: { session: string }, name: string): Promise<string> {
  const response = await fetch(`${stack.url}/api/files?name=${encodeURIComponent(name)}`, {
    method: 'POST',
    headers: {
      'content-type': 'application/octet-stream',
      'x-skillbridge-request': '1',
      cookie: `skillbridge=${person.session}`,
    },
    body: 'Problem 1. Solve 2x = 8.',
  });
  return z.object({ id: z.string() }).parse(await response.json()).id;
}
