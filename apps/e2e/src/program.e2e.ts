import { randomUUID } from 'node:crypto';
import { createClient, describeFailure } from '@skillbridge/client';
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { z } from 'zod';
import { giveOut } from './moves/give-out.ts';
import { enterAsDemo } from './moves/sign-in.ts';
import { callApi } from './support/call-api.ts';
import { openStage, type Visitor } from './support/open-stage.ts';

const stage = openStage();
const { url } = stage.platform;
const mark = Date.now().toString(36);
const madeToken = z.object({ id: z.string(), token: z.string() });

describe('a program with a token', () => {
  let student: Visitor;
  let assignmentId: string;
  let made: z.output<typeof madeToken>;

  beforeAll(async () => {
    const instructor = await stage.visit('instructor');
    student = await stage.visit('student');
    await enterAsDemo(instructor, 'instructor');
    await enterAsDemo(student, 'student');
    assignmentId = await giveOut(instructor.page, `For a program ${mark}`);
    const { data } = await callApi(student.page, 'mutation', 'account.createToken', { name: `Program ${mark}` });
    made = madeToken.parse(data);
  });
  afterEach(() => {
    vi.restoreAllMocks();
  });

  it('acts as the person who made it, and as nobody else', async () => {
    const api = createClient({ url: `${url}/`, token: made.token });
    expect(await api.account.me.query()).toMatchObject({ fullName: 'Amara Okafor', role: 'student' });
    const forbidden: unknown = await api.instructor.courses.list.query().catch((error: unknown) => error);
    expect(describeFailure(forbidden)).toMatchObject({ reason: 'FORBIDDEN', offline: false });
  });

  it('sends the calls of one moment in one request, and no more than ten in each', async () => {
    const sent = vi.spyOn(globalThis, 'fetch');
    const api = createClient({ url, token: made.token });
    const [me, page] = await Promise.all([
      api.account.me.query(),
      api.student.assignments.get.query({ assignmentId }),
      api.student.tutor.partner.query(),
    ]);
    expect(me.role).toBe('student');
    expect(page.assignment.title).toBe(`For a program ${mark}`);
    expect(sent).toHaveBeenCalledTimes(1);
    await Promise.all(Array.from({ length: 12 }, () => api.account.me.query()));
    expect(sent).toHaveBeenCalledTimes(3);
  });

  it('hears a reply of the tutor in pieces that make up the stored one, and the same turn again is the same reply', async () => {
    const api = createClient({ url, token: made.token });
    const ask = async (turn: string) => {
      const heard = [];
      const subject = { kind: 'assignment' as const, assignmentId };
      for await (const event of await api.student.tutor.ask.mutate({ subject, turn, message: 'How do I begin?' })) {
        heard.push(event);
      }
      return heard;
    };
    const turn = randomUUID();
    const heard = await ask(turn);
    expect(heard.map(({ type }) => type)).toEqual(['accepted', ...heard.slice(1, -1).map(() => 'text'), 'done']);
    const done = heard.find((event) => event.type === 'done');
    const said = heard.flatMap((event) => (event.type === 'text' ? [event.text] : [])).join('');
    expect(said).not.toBe('');
    expect(done?.turns.map(({ from, text }) => [from, text])).toEqual([
      ['student', 'How do I begin?'],
      ['tutor', said],
    ]);
    expect((await ask(turn)).at(-1)).toMatchObject({ turns: done?.turns });
    const stored = await api.student.tutor.thread.query({ subject: { kind: 'assignment', assignmentId } });
    expect(stored.turns).toEqual(done?.turns);
  });

  it('is told in a sentence why a question is refused, before or instead of a stream', async () => {
    const api = createClient({ url, token: made.token });
    const subject = { kind: 'assignment' as const, assignmentId: randomUUID() };
    const hear = async () => {
      const events = await api.student.tutor.ask.mutate({ subject, turn: randomUUID(), message: 'Hello?' });
      for await (const event of events) expect(event.type).not.toBe('text');
    };
    const refusal: unknown = await hear().catch((error: unknown) => error);
    expect(describeFailure(refusal)).toMatchObject({ reason: 'NOT_FOUND', offline: false });
  });

  it('is nobody once the token is revoked', async () => {
    await callApi(student.page, 'mutation', 'account.revokeToken', { tokenId: made.id });
    const api = createClient({ url, token: made.token });
    const refusal: unknown = await api.account.me.query().catch((error: unknown) => error);
    expect(describeFailure(refusal)).toMatchObject({ signedOut: true });
  });
});
