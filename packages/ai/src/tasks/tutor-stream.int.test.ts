import { closeReply, decideMove, guardReply } from '@skillbridge/domain/engine';
import {
  type Behaviour,
  cutMidReply,
  failsMidReply,
  type ModelServer,
  neverEnds,
  readPrompt,
  says,
  saysInTwo,
  saysTooMuch,
} from '@skillbridge/testing/model-server';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { decision, go, situation, startScriptedAi } from '../../test/scripted-ai.ts';
import type { Ai, TutorOptions } from '../ai.ts';
import { createAi } from '../create-ai.ts';

const MODEL = 'openai/gpt-oss-120b';

let server: ModelServer;
let ai: Ai;

beforeEach(async () => {
  ({ server, ai } = await startScriptedAi());
});
afterEach(() => server.close());

/** The reply and the pieces in which it was shown; they are the same words, and the guard passes them. */
async function listen(options: Partial<TutorOptions> = {}) {
  const shown: string[] = [];
  const reply = await ai.tutorReply(situation, decision, { ...go, onText: (text) => shown.push(text), ...options });
  expect(shown.join('')).toBe(reply.text);
  expect(guardReply(reply.text, situation)).toEqual({ verdict: 'pass' });
  return { reply, shown };
}

const secondPrompt = (): string => {
  const second = server.requests[1];
  return second ? readPrompt(second) : '';
};

describe('a streamed reply', () => {
  it('is shown sentence by sentence', async () => {
    server.follow([says(' You are close.\n\nLook at line 2. What did you take away? ')]);
    const { reply, shown } = await listen();
    expect(shown).toEqual(['You are close.', '\n\nLook at line 2.', ' What did you take away?']);
    expect(reply).toMatchObject({ engine: MODEL, blocked: [], stopped: false });
  });

  it('shows a sentence before the model goes on', async () => {
    const first = Promise.withResolvers<string>();
    // The model says nothing more until the first sentence has been shown.
    server.follow([saysInTwo('You are close. What', first.promise, ' did you take away?')]);
    const reply = await ai.tutorReply(situation, decision, { ...go, onText: (text) => first.resolve(text) });
    expect(await first.promise).toBe('You are close.');
    expect(reply).toMatchObject({ text: 'You are close. What did you take away?', usage: [{ outcome: 'ok' }] });
    expect(server.requests).toHaveLength(1);
  });

  it('ends with its first question, whatever else the model asks or adds', async () => {
    server.follow([says('You are close. What did you take away? Was it 5? Tell me. And 9 + 4 is 13.')]);
    const { reply } = await listen();
    expect(reply.text).toBe('You are close. What did you take away?');
    expect(reply.usage).toMatchObject([{ outcome: 'ok' }]);
    expect(reply.usage[0]?.inputTokens).toBeGreaterThan(100);
  });

  it('does not take a quoted question for its own', async () => {
    server.follow([says('The task asks “What is x?” in the end. Where in your work is x?')]);
    expect((await listen()).reply.text).toBe('The task asks “What is x?” in the end. Where in your work is x?');
  });

  it('gets a question where the model forgot one, and none where it set a next step', async () => {
    server.follow([says('You are close.')]);
    const { reply } = await listen();
    expect(reply.text).toBe(`You are close.${closeReply('You are close.', situation, decision)}`);
    expect(reply.text).toMatch(/\?$/);
    server.follow([says('You are close. Write line 2 again.')]);
    expect((await listen()).reply.text).toBe('You are close. Write line 2 again.');
  });

  it.each(['', '  \n\t ', '\u0000\u0000'])(
    'is the built-in voice’s when the model says nothing (%j)',
    async (nothing) => {
      server.follow([says(nothing)]);
      const { reply, shown } = await listen();
      expect(reply).toMatchObject({ engine: 'built-in', blocked: [] });
      expect(shown.length).toBeGreaterThan(0);
      expect(server.requests).toHaveLength(2);
    },
  );

  it('goes on after what was shown when the guard stopped it, and the model is told so without the answer', async () => {
    server.follow([says('You are close. So x = 4.'), says('What did you take away?')]);
    const { reply, shown } = await listen();
    expect(shown).toEqual(['You are close.', ' What did you take away?']);
    expect(reply.blocked).toHaveLength(1);
    expect(reply.usage.map(({ outcome }) => outcome)).toEqual(['refused', 'ok']);
    expect(secondPrompt()).toContain('You are close.');
    expect(secondPrompt()).not.toMatch(/x = 4/);
    expect(server.requests[1]?.body.messages.slice(-2).map(({ role }) => role)).toEqual(['assistant', 'user']);
  });

  it('says nothing twice when the model begins again', async () => {
    server.follow([says('You are close. So x = 4.'), says('You are close. What did you take away?')]);
    expect((await listen()).reply.text).toBe('You are close. What did you take away?');
  });

  it.each<[string, Behaviour]>([
    ['a connection that ends', cutMidReply('You are close. Now look at the second line of yours.')],
    ['an error in the stream', failsMidReply('You are close. Now look at the second line of yours.')],
  ])('goes on after %s in the middle', async (_title, behaviour) => {
    server.follow([behaviour, says('What did you take away?')]);
    const { reply } = await listen();
    expect(reply.text).toBe('You are close. What did you take away?');
    expect(reply.usage.map(({ outcome }) => outcome)).toEqual(['failed', 'ok']);
    expect(secondPrompt()).toContain('broke off');
  });

  it('is ended by the built-in voice when the second try fails as well', async () => {
    server.follow([cutMidReply('You are close. Now look at the second line of yours.')]);
    const { reply } = await listen();
    expect(reply.text).toMatch(/^You are close\. [^?]+\?$/);
    expect(reply.engine).toBe(MODEL);
    expect(server.requests).toHaveLength(2);
  });

  it('drops the half sentence at which the token limit ended it', async () => {
    server.follow([saysTooMuch('You are close. Now if you'), says('What did you take away?')]);
    expect((await listen()).reply.text).toBe('You are close. What did you take away?');
  });

  it('stops with what was shown when the student stops it, and closes nothing', async () => {
    const student = new AbortController();
    server.follow([saysInTwo('You are close. Now', new Promise(() => undefined), ' what?')]);
    const shown: string[] = [];
    const reply = await ai.tutorReply(situation, decision, {
      ...go,
      signal: student.signal,
      onText(text) {
        shown.push(text);
        student.abort();
      },
    });
    expect(reply).toMatchObject({ text: 'You are close.', stopped: true, engine: MODEL, usage: [{ outcome: 'ok' }] });
    await vi.waitFor(() => expect(server.busy()).toBe(0));
    expect(shown).toEqual(['You are close.']);
    expect(server.requests).toHaveLength(1);
  });

  it.each<[string, Behaviour]>([
    ['a stream that never ends', neverEnds('and ')],
    ['a megabyte without a sentence', says('x'.repeat(1_000_000))],
    ['a megabyte of markup', says('<script>alert(1)</script> '.repeat(40_000))],
    ['a megabyte of sentences', says('Look at it. '.repeat(80_000))],
    ['a megabyte of thoughts', says(`<think>${'It is 4. '.repeat(120_000)}</think>Fine.`)],
  ])('is short whatever the model sends: %s', async (_title, behaviour) => {
    server.follow([behaviour]);
    const { reply } = await listen();
    expect(reply.text.length).toBeLessThan(4000);
    expect(reply.text).toMatch(/\?$/);
    expect(JSON.stringify(reply.blocked).length).toBeLessThan(1000);
    await vi.waitFor(() => expect(server.busy()).toBe(0));
  });

  it('is the built-in voice’s sentence by sentence too', async () => {
    const shown: string[] = [];
    const reply = await createAi({ provider: 'built-in' }).tutorReply(situation, decision, {
      ...go,
      onText: (text) => shown.push(text),
    });
    expect(shown.join('')).toBe(reply.text);
    expect(shown.length).toBeGreaterThan(1);
    expect(reply).toMatchObject({ engine: 'built-in', stopped: false, usage: [] });
  });
});

describe('a reply to photos', () => {
  const images = [{ mediaType: 'image/png' as const, base64: 'QUJD' }];
  const photographed = { ...situation, photos: { count: 1, readable: true } };

  it('is the vision model’s', async () => {
    const reply = await ai.tutorReply(photographed, decision, { ...go, images });
    expect(server.requests.map(({ body }) => body.model)).toEqual(['qwen/qwen3.8-27b']);
    expect(reply).toMatchObject({ engine: 'qwen/qwen3.8-27b', decision });
  });

  it('says that it cannot read them when the provider refuses images', async () => {
    const refused: Behaviour = { kind: 'error', status: 400, code: 'invalid_request_error' };
    server.follow(({ body }) => (JSON.stringify(body).includes('image_url') ? refused : says('What does it say?')));
    const reply = await ai.tutorReply(photographed, decision, { ...go, images });
    const unread = { ...situation, photos: { count: 1, readable: false } };
    expect(reply.decision).toEqual(decideMove(unread));
    expect(server.requests.map(({ body }) => body.model)).toEqual(['qwen/qwen3.8-27b', MODEL]);
    expect(reply.text).toBe('What does it say?');
  });

  it('is decided anew when it turns out that they can be read', async () => {
    const unsure = { ...situation, photos: { count: 1, readable: false } };
    const reply = await ai.tutorReply(unsure, decideMove(unsure), { ...go, images });
    expect(reply.decision).toEqual(decideMove(photographed));
    expect(server.requests.map(({ body }) => body.model)).toEqual(['qwen/qwen3.8-27b']);
  });

  it('is not about pictures of earlier messages, whether they can be read or not', async () => {
    const later = { ...situation, photos: { count: 0, readable: false } };
    for (const one of [ai, createAi({ provider: 'built-in' })]) {
      expect((await one.tutorReply(later, decision, { ...go, images })).decision).toEqual(decision);
    }
  });

  it('says so without a model that reads images', async () => {
    const blind = createAi({ provider: 'built-in' });
    expect(blind.describe().readsImages).toBe(false);
    const reply = await blind.tutorReply(photographed, decision, { ...go, images });
    expect(reply.decision).toEqual(decideMove({ ...situation, photos: { count: 1, readable: false } }));
  });
});
