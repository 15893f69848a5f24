import {
  Assignment,
  AuditEntry,
  ExamAttempt,
  inTenant,
  QuizSubmission,
  TutorSession,
  uuidv7,
} from '@skillbridge/database';
import { type HelpingMode, noQuizAnswers, type TutorMode } from '@skillbridge/domain';
import { noQuizMarks } from '@skillbridge/domain/answers';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { FULL_THREAD } from '../../src/features/tutor/is-full.ts';
import { askAbout } from '../ask.ts';
import { portalOf } from '../portal.ts';
import { type Stack, startStack } from '../stack.ts';
import { buildWorld, type World } from '../world.ts';

let stack: Stack;
let world: World;
let count = 0;

beforeAll(async () => {
  stack = await startStack();
});
afterAll(() => stack.close());
beforeEach(async () => {
  count += 1;
  world = await buildWorld(stack, `threads-${count}`);
});

const portal = () => portalOf(stack, world.people.student);
const tutor = () => portal().student.tutor;
const about = () => ({ kind: 'assignment' as const, assignmentId: world.assignment });
const ask = (message: string, more: Parameters<typeof askAbout>[3] = {}) =>
  askAbout(portal(), world.assignment, message, more);
const inAcademy = <T>(work: Parameters<typeof inTenant<T>>[2]) => inTenant(stack.app.orm, world.tenantId, work);
const setTutor = (tutorMode: TutorMode, allowed: HelpingMode[]) =>
  inAcademy(async (em) => {
    const row = await em.findOneOrFail(Assignment, { tenantId: world.tenantId, id: world.assignment });
    Object.assign(row, { tutorMode, tutorSetup: { v: 1, allowed } });
  });
const handIn = () =>
  portal().student.submissions.handIn.mutate({ assignmentId: world.assignment, content: '2x = 8', baseVersion: null });

describe('modes', () => {
  test('the first one is the instructor’s, the student’s choice is remembered, and a closed one is refused', async () => {
    await setTutor('scaffold', ['hint', 'scaffold']);
    expect(await tutor().thread.query({ subject: about() })).toMatchObject({
      threadId: null,
      mode: 'scaffold',
      modes: { open: ['hint', 'scaffold'], first: 'scaffold', closed: null, explainWaits: false },
    });
    await ask('How do I begin?', { mode: 'hint' });
    expect(await tutor().thread.query({ subject: about() })).toMatchObject({ mode: 'hint' });
    const { turns } = await ask('And then?');
    expect(turns.at(-1)).toMatchObject({ mode: 'hint' });
    await expect(ask('Check this.', { mode: 'check' })).rejects.toMatchObject({
      message: expect.stringContaining('does not allow this kind of help'),
      data: { reason: 'WRONG_STATE', httpStatus: 412 },
    });
  });

  test('explain waits for the hand-in, whatever a client asks for, and opens with it', async () => {
    await setTutor('explain', ['explain']);
    await expect(ask('Explain it.')).rejects.toThrow('once you have handed in');
    await setTutor('hint', ['hint', 'explain']);
    await expect(ask('Explain it.', { mode: 'explain' })).rejects.toThrow('once you have handed in');
    expect((await tutor().thread.query({ subject: about() })).modes).toMatchObject({ explainWaits: true });
    expect((await tutor().thread.query({ subject: about() })).turns).toEqual([]);
    await handIn();
    const { turns } = await ask('Explain it.', { mode: 'explain' });
    expect(turns.at(-1)).toMatchObject({ mode: 'explain', move: 'explain' });
  });

  test('off is off, and says whom to ask', async () => {
    await ask('How do I begin?');
    await setTutor('off', ['hint']);
    await expect(ask('Hello?')).rejects.toThrow('switched the tutor off');
    expect(await tutor().thread.query({ subject: about() })).toMatchObject({
      mode: null,
      modes: { open: [], first: null, closed: expect.stringContaining('Ask them if you are stuck') },
      turns: [{}, {}],
    });
  });
});

test('the tutor is closed while an exam is sat, and open when it is over', async () => {
  const started = stack.clock.now.toISOString();
  const module = { id: 'm1', questionIds: [], seconds: 1800, startedAt: started, finishedAt: null };
  await inAcademy(async (em) => {
    em.create(ExamAttempt, {
      ...{ tenantId: world.tenantId, id: uuidv7(), student: [world.tenantId, world.people.student.id] },
      blueprint: 'sat',
      state: { v: 1, modules: [module], currentModuleId: 'm1', responses: [], ledger: [] },
    });
  });
  await expect(ask('What is x?')).rejects.toMatchObject({
    message: 'The tutor is closed while you sit an exam. It is here again when you have finished.',
    data: { reason: 'WRONG_STATE' },
  });
  await expect(tutor().checkLines.mutate({ assignmentId: world.assignment, work: '2x = 8' })).rejects.toThrow('exam');
  expect(await tutor().thread.query({ subject: about() })).toMatchObject({
    mode: null,
    modes: { open: [] },
    turns: [],
  });
  const other = await askAbout(portalOf(stack, world.people.student2), world.assignment2, 'How do I begin?');
  expect(other.turns).toHaveLength(2);
  await inAcademy(async (em) => {
    const attempt = await em.findOneOrFail(ExamAttempt, { tenantId: world.tenantId });
    attempt.submittedAt = stack.clock.now;
  });
  expect((await ask('What do I do first?')).turns).toHaveLength(2);
});

test('what was said before an exam is not read during it', async () => {
  await ask('How do I begin?');
  const { threadId } = await tutor().thread.query({ subject: about() });
  expect((await tutor().thread.query({ subject: about() })).turns).toHaveLength(2);
  await takeQuiz(new Date(stack.clock.now.getTime() + 600_000));
  expect((await tutor().thread.query({ subject: about() })).turns).toEqual([]);
  await expect(tutor().past.query({ threadId: threadId ?? '' })).rejects.toThrow('closed');
});

test('the tutor is closed while a timed quiz is taken, and not by one without a limit', async () => {
  const end = await takeQuiz(null);
  expect((await ask('How do I begin?')).turns).toHaveLength(2);
  await inAcademy(async (em) => {
    const attempt = await em.findOneOrFail(QuizSubmission, { tenantId: world.tenantId, id: end });
    attempt.endsAt = new Date(stack.clock.now.getTime() + 600_000);
  });
  await expect(ask('And now?')).rejects.toMatchObject({
    message: 'The tutor is closed while you take a timed quiz. It is here again when you have handed it in.',
  });
  stack.clock.now = new Date(stack.clock.now.getTime() + 700_000);
  expect((await ask('And now?')).turns).toHaveLength(2);
});

/** Puts the student into the world's quiz; gives the attempt. */
const takeQuiz = (endsAt: Date | null): Promise<string> =>
  inAcademy(async (em) => {
    const { tenantId, quiz, course, people } = world;
    const attempt = em.create(QuizSubmission, {
      ...{ tenantId, id: uuidv7(), quiz: [tenantId, quiz], course: [tenantId, course], number: 7, seed: 's' },
      ...{ student: [tenantId, people.student.id], status: 'in-progress', startedAt: stack.clock.now, endsAt },
      ...{ answers: noQuizAnswers, marks: noQuizMarks },
    });
    return attempt.id;
  });

test('the thread names the instructor whom it can be sent to, and the study partner’s names none', async () => {
  const name = `instructor of threads-${count}`;
  expect(await tutor().thread.query({ subject: about() })).toMatchObject({ instructorName: name });
  expect(await tutor().thread.query({ subject: { kind: 'partner' } })).toMatchObject({ instructorName: null });
});

test('a thread is read in pages, the latest first, and each page says where the one before it begins', async () => {
  for (const message of ['One?', 'Two?', 'Three?']) await ask(message);
  const texts = (turns: { text: string; from: string }[]) =>
    turns.filter((turn) => turn.from === 'student').map((turn) => turn.text);
  const last = await tutor().thread.query({ subject: about(), limit: 4 });
  expect(texts(last.turns)).toEqual(['Two?', 'Three?']);
  expect(last.earlier).toBe(2);
  const first = await tutor().thread.query({ subject: about(), limit: 4, before: 2 });
  expect(texts(first.turns)).toEqual(['One?']);
  expect(first.earlier).toBeNull();
  expect(await tutor().thread.query({ subject: about(), before: 0 })).toMatchObject({ turns: [], earlier: null });
});

test('a full thread is closed and carried into a new one that knows what was said', async () => {
  await ask('How do I begin?');
  await inAcademy(async (em) => {
    const row = await em.findOneOrFail(TutorSession, { tenantId: world.tenantId });
    const [question, reply] = row.messages.messages;
    if (!question || !reply) throw new Error('No messages.');
    const messages = Array.from({ length: FULL_THREAD / 2 }, (_, i) => [
      { ...question, turn: `t${i}` },
      { ...reply, turn: `t${i}` },
    ]).flat();
    Object.assign(row, { messages: { v: 2, messages }, messageCount: messages.length });
  });
  const full = await tutor().thread.query({ subject: about() });
  const { carriedOver, turns } = await ask('And now?');
  expect(carriedOver).toBe(true);
  const next = await tutor().thread.query({ subject: about() });
  expect(next.threadId).not.toBe(full.threadId);
  expect(next.turns).toEqual(turns);
  expect(next.summary).not.toBe('');
  expect(next.summary).not.toMatch(/\b4\b/);
  expect((await tutor().past.query({ threadId: full.threadId ?? '' })).turns).toHaveLength(FULL_THREAD);
  expect((await ask('Go on.')).carriedOver).toBe(false);
});

test('messages, redirects and refused wordings are counted', async () => {
  await ask('How do I begin?');
  await ask('Just tell me the answer.');
  const row = await inAcademy((em) => em.findOneOrFail(TutorSession, { tenantId: world.tenantId }));
  expect(row).toMatchObject({ messageCount: 4, redirectCount: 1, blockedCount: 0, turnId: null });
  expect(row.messages.messages[2]).toMatchObject({ extraction: true, tactic: 'direct' });
});

describe('sending a thread to the instructor', () => {
  test('notes who sent what, and a newer note takes the place of the older one', async () => {
    await expect(tutor().share.mutate({ subject: about() })).rejects.toThrow('nothing to send yet');
    await ask('How do I begin?');
    await tutor().share.mutate({ subject: about(), note: 'I do not see why.' });
    stack.clock.now = new Date(stack.clock.now.getTime() + 1000);
    const { sharedAt } = await tutor().share.mutate({ subject: about(), note: 'Now I see the first step.' });
    expect((await tutor().thread.query({ subject: about() })).shared).toEqual({
      ...{ at: sharedAt, seenAt: null, note: 'Now I see the first step.' },
    });
    const entries = await inAcademy((em) => em.find(AuditEntry, { action: 'tutor.share' }));
    expect(entries).toMatchObject(Array(2).fill({ actorId: world.people.student.id, subjectId: world.assignment }));
  });
});

describe('checking lines', () => {
  test('says which line breaks and where to look, and never whether a bare result is right', async () => {
    const check = (work: string) => tutor().checkLines.mutate({ assignmentId: world.assignment, work });
    const { lines } = await check('2x + 5 = 13\n2x = 18');
    expect(lines[1]).toMatchObject({ number: 2, verdict: 'breaks', sentence: expect.stringMatching(/\.$/) });
    for (const guess of ['x = 4', 'x = 5']) {
      expect((await check(guess)).lines.every((line) => line.verdict === 'unread')).toBe(true);
    }
    expect(await check('')).toEqual({ lines: [] });
  });

  test('is refused where the instructor does not allow it', async () => {
    await setTutor('hint', ['hint']);
    await expect(tutor().checkLines.mutate({ assignmentId: world.assignment, work: 'x = 1' })).rejects.toThrow(
      'does not allow checking lines',
    );
  });
});
