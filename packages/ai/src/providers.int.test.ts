import { type ModelServer, says, saysJson, serverError, startModelServer } from '@skillbridge/testing/model-server';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { decision, go, goodGrade, situation, usage, week, work } from '../test/scripted-ai.ts';
import type { Ai, ModelConfig } from './ai.ts';
import { createAi } from './create-ai.ts';
import { modelDefaults } from './model-defaults.ts';

const providers: ModelConfig['provider'][] = ['groq', 'anthropic', 'openai-compatible'];
/** What the documentation of each gives as its address. */
const paths = { groq: '/openai/v1', anthropic: '', 'openai-compatible': '/v1' };

let server: ModelServer;

beforeEach(async () => {
  server = await startModelServer([says('What did you try?', usage)]);
});
afterEach(() => server.close());

describe.each(providers)('every task through %s', (provider) => {
  const models = modelDefaults[provider];
  let ai: Ai;

  beforeEach(() => {
    const baseUrl = `${server.url}${paths[provider]}`;
    ai = createAi({ provider, apiKey: 'key-1', baseUrl, ...models, timeoutMs: 10_000 });
  });

  it('words a move, sentence by sentence, and counts what it cost', async () => {
    const shown: string[] = [];
    const reply = await ai.tutorReply(situation, decision, { ...go, onText: (text) => shown.push(text) });
    expect(reply).toMatchObject({ text: 'What did you try?', engine: models.textModel });
    expect(shown.join('')).toBe(reply.text);
    expect(reply.usage).toMatchObject([{ task: 'tutor', inputTokens: 2000, cachedTokens: 1000, outcome: 'ok' }]);
    expect(reply.usage[0]?.costMicroUsd).toBeGreaterThan(0);
  });

  it('looks at a photo', async () => {
    const seen = { ...situation, photos: { count: 1, readable: true } };
    const images = [{ mediaType: 'image/jpeg' as const, base64: 'QUJD' }];
    const reply = await ai.tutorReply(seen, decision, { ...go, images });
    expect(reply.engine).toBe(models.visionModel);
    expect(JSON.stringify(server.requests[0]?.body.messages.at(-1))).toContain('data:image/jpeg;base64,QUJD');
  });

  it('suggests a grade, writes a letter and drafts a key', async () => {
    server.follow([saysJson(goodGrade)]);
    expect((await ai.suggestGrade(work, go)).suggestion.fellBack).toBe(false);
    const paragraphs = ['Hello! This is the week of {student.name} ({week.dates}).'];
    server.follow([saysJson({ paragraphs })]);
    expect((await ai.writeLetter(week, go)).letter).toMatchObject({ paragraphs, engine: models.textModel });
    const one = { label: '1', answer: 'x = 4', accepted: [], solution: '', hints: [] };
    server.follow([saysJson({ problems: [one] })]);
    const drafted = await ai.draftKey({ instructions: 'Solve 2x + 5 = 13.', materials: [] }, go);
    expect(drafted).toMatchObject({ problems: [{ ...one, verified: true }], engine: models.textModel });
  });

  it('makes a quiz', async () => {
    const options = ['Rain', 'Fog', 'Wind', 'Frost'].map((text, at) => ({ text, right: at === 0, feedback: '' }));
    const question = {
      kind: 'single',
      stem: 'What falls from clouds?',
      options,
      answers: [],
      explanation: '',
      source: '',
    };
    server.follow([saysJson({ topic: 'Weather', questions: [question] })]);
    const source = { kind: 'description' as const, text: 'Weather' };
    const made = await ai.generateQuiz(
      {
        request: { v: 1, source, length: 1, difficulty: 'easy', mix: 'all-choice' },
        ...{ standard: null, course: { title: 'Science', subject: 'Earth' }, worksheet: null, bank: [], seed: 'seed' },
      },
      go,
    );
    expect(made).toMatchObject({
      engine: models.textModel,
      quiz: { title: 'Weather' },
      report: { kept: 1, notes: [] },
    });
    expect(made.usage).toMatchObject([{ task: 'quiz', outcome: 'ok' }]);
  });

  it('falls back to the built-in engine and stays there while the provider fails', async () => {
    server.follow([serverError()]);
    for (let turn = 0; turn < 3; turn += 1) {
      expect((await ai.tutorReply(situation, decision, go)).engine).toBe('built-in');
    }
    expect(ai.describe().circuit).toBe('open');
    expect(server.requests).toHaveLength(4);
  });
});
