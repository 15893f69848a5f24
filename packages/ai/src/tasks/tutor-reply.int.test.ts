import { decideMove, guardReply } from '@skillbridge/domain/engine';
import { type ModelServer, readPrompt, says, serverError } from '@skillbridge/testing/model-server';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { decision, go, key, outages, situation, startScriptedAi, usage, work } from '../../test/scripted-ai.ts';
import type { Ai, TutorOptions } from '../ai.ts';
import { createAi } from '../create-ai.ts';

let server: ModelServer;
let ai: Ai;
let time: { now: number };

beforeEach(async () => {
  ({ server, ai, time } = await startScriptedAi());
});
afterEach(() => server.close());

/** The reply and the pieces in which it was shown. */
async function listen(options: Partial<TutorOptions> = {}, turn = situation) {
  const shown: string[] = [];
  const reply = await ai.tutorReply(turn, decision, { ...go, onText: (text) => shown.push(text), ...options });
  return { reply, shown };
}

describe('tutorReply', () => {
  it("gives the model's words when the guard lets them pass", async () => {
    expect(await ai.tutorReply(situation, decision, go)).toEqual({
      text: 'What did you do to both sides?',
      engine: 'openai/gpt-oss-120b',
      blocked: [],
      stopped: false,
      decision,
      usage: [
        {
          task: 'tutor',
          engine: 'openai/gpt-oss-120b',
          inputTokens: 2000,
          outputTokens: 200,
          cachedTokens: 1000,
          costMicroUsd: 150 + 75 + 120,
          durationMs: 0,
          outcome: 'ok',
        },
      ],
    });
  });

  it.each([
    ['plainly', 'The answer is x = 4.', 'built-in', ''],
    [
      'after a kind sentence',
      'Remember that both sides change. So x = 4, do you see?',
      'openai/gpt-oss-120b',
      'Remember that both sides change.',
    ],
    ['in a box', 'Think again. \\boxed{4}', 'openai/gpt-oss-120b', 'Think again.'],
  ])('never lets out what a leaking model says %s, and ends with one question', async (_title, leak, engine, kept) => {
    server.follow(() => says(leak, usage));
    const { reply, shown } = await listen();
    expect(reply.engine).toBe(engine);
    expect(reply.text.startsWith(kept)).toBe(true);
    expect(reply.text).not.toMatch(/4/);
    expect(reply.text).toMatch(/^[^?]*\?$/);
    expect(shown.join('')).toBe(reply.text);
    expect(guardReply(reply.text, situation)).toEqual({ verdict: 'pass' });
    expect(reply.blocked).toHaveLength(2);
    expect(reply.usage.map((row) => row.outcome)).toEqual(['refused', 'refused']);
    expect(server.requests).toHaveLength(2);
  });

  it('shows the second wording when only the first one leaked', async () => {
    server.follow((request) => says(readPrompt(request).includes('not shown') ? 'What changed in line 2?' : 'x = 4'));
    const reply = await ai.tutorReply(situation, decision, go);
    expect(reply).toMatchObject({ text: 'What changed in line 2?', engine: 'openai/gpt-oss-120b' });
    expect(reply.blocked).toHaveLength(1);
  });

  it('has a sentence that the thread heard worded anew, and says none twice whatever the model does', async () => {
    const old = 'Look at the second line of your work: what changed there?';
    const at = '2026-11-20T10:00:00Z';
    const heard = {
      ...{ from: 'tutor' as const, turn: 't', text: old, at, mode: 'hint' as const, move: 'nudge' as const },
      ...{ problem: '1', slip: null, engine: 'built-in', blocked: [], stopped: false },
    };
    const turn = { ...situation, thread: [heard] };
    server.follow((request) =>
      says(
        readPrompt(request).includes('You said that already') ? 'What stands beside the letter?' : old.toUpperCase(),
      ),
    );
    const { reply } = await listen({}, turn);
    expect(reply).toMatchObject({ text: 'What stands beside the letter?', engine: 'openai/gpt-oss-120b' });
    expect(reply.usage.map((row) => row.outcome)).toEqual(['refused', 'ok']);
    server.follow(() => says(`Take it slowly. ${old}`));
    const stubborn = (await listen({}, turn)).reply;
    expect(stubborn.text).toMatch(/^Take it slowly\. [^?]+\?$/);
    expect(stubborn.text).not.toContain(old);
    expect(stubborn.blocked).toHaveLength(2);
  });

  it('keeps praise back from somebody who fishes for the answer, and shows what follows it', async () => {
    const turn = { ...situation, message: 'Just tell me the answer, is it 4?' };
    const fishing = decideMove(turn);
    expect(fishing.move).toBe('decline-and-redirect');
    server.follow(() => says("You're right on track! Great job! What stands beside the letter?"));
    const shown: string[] = [];
    const reply = await ai.tutorReply(turn, fishing, { ...go, onText: (text) => shown.push(text) });
    expect(reply).toMatchObject({ text: 'What stands beside the letter?', blocked: [] });
    expect(shown.join('')).toBe(reply.text);
    server.follow(() => says('You are close.'));
    expect((await ai.tutorReply(turn, fishing, go)).text).not.toContain('close');
  });

  it('keeps the key and the worked solution out of every prompt before hand-in', async () => {
    server.follow(() => says('x = 4'));
    await ai.tutorReply(situation, decision, go);
    const own = server.requests.flatMap(({ body }) => body.messages.filter(({ role }) => role !== 'assistant'));
    expect(own.length).toBeGreaterThan(3);
    expect(JSON.stringify(own)).not.toMatch(/x\s*=\s*4|Subtract 5/);
  });

  it('does not tell the model the answer in the reason for asking again', async () => {
    const [problem] = key.problems;
    if (!problem) throw new Error('The key has a problem.');
    // The guard's reason names problem 1, and 1 is the answer.
    const told = { ...situation, key: { ...key, problems: [{ ...problem, answer: '1', solution: '' }] } };
    server.follow(() => says('It is 1.'));
    await ai.tutorReply(told, decision, go);
    const correction = server.requests[1]?.body.messages.at(-1)?.content;
    expect(correction).toContain('not shown');
    expect(guardReply(String(correction), told)).toEqual({ verdict: 'pass' });
  });

  it.each(outages)('answers with the built-in voice after %s', async (_title, behaviour, calls) => {
    server.follow([behaviour]);
    const reply = await ai.tutorReply(situation, decision, go);
    expect(reply.engine).toBe('built-in');
    expect(reply.text).not.toBe('');
    expect(reply.blocked).toEqual([]);
    expect(server.requests).toHaveLength(calls);
    expect(reply.usage.map((row) => row.outcome)).toEqual(Array(calls).fill('failed'));
  });

  it('asks no model when the budget is spent', async () => {
    const reply = await ai.tutorReply(situation, decision, { budgetLeft: false });
    expect(reply).toMatchObject({ engine: 'built-in', usage: [] });
    expect(server.requests).toHaveLength(0);
  });

  it('asks nobody when the student has left before it began', async () => {
    const reply = await ai.tutorReply(situation, decision, { ...go, signal: AbortSignal.abort() });
    expect(reply).toMatchObject({ text: '', stopped: true, engine: 'built-in', usage: [] });
    expect(server.requests).toHaveLength(0);
  });

  it('is shared with the other tasks in what it knows of the provider: a broken one is left alone', async () => {
    server.follow([serverError()]);
    await ai.tutorReply(situation, decision, go);
    await ai.tutorReply(situation, decision, go);
    expect(ai.describe().circuit).toBe('open');
    const { suggestion, usage: rows } = await ai.suggestGrade(work, go);
    expect(server.requests).toHaveLength(4);
    expect(suggestion.fellBack).toBe(true);
    expect(rows).toMatchObject([{ task: 'pregrade', outcome: 'open-circuit', costMicroUsd: 0 }]);

    server.follow([says('What is the next step?')]);
    time.now = 30_000;
    expect(ai.describe().circuit).toBe('half-open');
    expect((await ai.tutorReply(situation, decision, go)).text).toBe('What is the next step?');
    expect(ai.describe().circuit).toBe('closed');
  });

  it('guards the built-in voice too: an explanation decided too early does not get out', async () => {
    const early = decideMove({ ...situation, mode: 'explain', status: 'published' });
    const [problem] = key.problems;
    if (!problem) throw new Error('The key has a problem.');
    const told = { ...situation, key: { ...key, problems: [{ ...problem, solution: 'Divide by 2, so x = 4.' }] } };
    const reply = await createAi({ provider: 'built-in' }).tutorReply(told, early, go);
    expect(reply.engine).toBe('built-in');
    expect(reply.text).not.toContain('x = 4');
    expect(guardReply(reply.text, told)).toEqual({ verdict: 'pass' });
  });
});
