import type { AnswerKey } from '@skillbridge/domain/answers';
import {
  composeLetter,
  decideMove,
  guardReply,
  type LetterInput,
  type PregradeInput,
  suggestGrade,
  type TutorSituation,
} from '@skillbridge/domain/engine';
import {
  type Behaviour,
  cutMidReply,
  hangsUp,
  jsonValidateFailed,
  type ModelServer,
  modelNotFound,
  rateLimited,
  readPrompt,
  says,
  saysJson,
  sendsBrokenBody,
  serverError,
  startModelServer,
  unauthorised,
} from '@skillbridge/testing/model-server';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Ai } from './ai.ts';
import { createAi } from './create-ai.ts';

const key: AnswerKey = {
  v: 1,
  problems: [
    {
      label: '1',
      answer: 'x = 4',
      accepted: [],
      solution: 'Subtract 5 from both sides to get 2x = 8, then divide by 2.',
      hints: [],
    },
  ],
};
const rubric = {
  v: 1 as const,
  criteria: [
    { id: 'method', name: 'Method', description: 'Steps are shown.', maxPoints: 6 },
    { id: 'answer', name: 'Answer', description: 'The answer is correct.', maxPoints: 4 },
  ],
};
const situation: TutorSituation = {
  mode: 'hint',
  status: 'draft',
  instructions: 'Solve 2x + 5 = 13.',
  key,
  rubric,
  draft: '2x + 5 = 13\n2x = 9',
  thread: [],
  message: 'I am stuck after the first line.',
};
const decision = decideMove(situation);
const work: PregradeInput = {
  instructions: situation.instructions,
  rubric,
  key,
  maxPoints: 10,
  work: '2x + 5 = 13\n2x = 8\nx = 4',
};
const week: LetterInput = {
  studentName: 'Mia',
  week: { start: '2026-11-16', end: '2026-11-22' },
  facts: [
    { id: 'student.name', label: 'Student', value: 'Mia', source: { table: 'users', ids: ['u1'] } },
    { id: 'week.dates', label: 'Week', value: '16 to 22 November', source: { table: 'academies', ids: ['a1'] } },
  ],
  outline: { student: 'student.name', week: 'week.dates', handedIn: [], handedInCount: null, graded: [], due: [] },
};
const goodGrade = {
  criteria: [
    { criterionId: 'answer', points: 9, feedback: 'Well done.', evidence: 'x = 4', confidence: 0.9 },
    { criterionId: 'method', points: 6, feedback: 'Clear steps.', evidence: '2x = 8', confidence: 0.8 },
  ],
  feedback: 'A clear solution.',
};
const usage = { promptTokens: 2000, completionTokens: 200, cachedTokens: 1000 };
const go = { budgetLeft: true };

let server: ModelServer;
let time: { now: number };
let ai: Ai;

beforeEach(async () => {
  server = await startModelServer([says('What did you do to both sides?', usage)]);
  time = { now: 0 };
  ai = createAi({
    provider: 'groq',
    apiKey: 'key-1',
    baseUrl: `${server.url}/openai/v1/`,
    textModel: 'openai/gpt-oss-120b',
    visionModel: 'qwen/qwen3.8-27b',
    timeoutMs: 10_000,
    clock: () => time.now,
  });
});
afterEach(() => server.close());

const outages: [string, Behaviour, number][] = [
  ['a rate limit', rateLimited(30), 1],
  ['a server error', serverError(), 2],
  ['a wrong key', unauthorised(), 1],
  ['a model that is gone', modelNotFound(), 1],
  ['a connection cut in the middle', cutMidReply('A long answer.'), 2],
  ['a connection without an answer', hangsUp(), 2],
  ['a broken body', sendsBrokenBody(), 2],
];

describe('tutorReply', () => {
  it("gives the model's words when the guard lets them pass", async () => {
    expect(await ai.tutorReply(situation, decision, go)).toEqual({
      text: 'What did you do to both sides?',
      engine: 'openai/gpt-oss-120b',
      blocked: [],
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
    ['plainly', 'The answer is x = 4.'],
    ['after a kind sentence', 'Good start! Remember that both sides change. So x = 4, do you see?'],
    ['in a box', 'Think again. \\boxed{4}'],
  ])('never lets out what a leaking model says %s', async (_title, leak) => {
    server.follow(() => says(leak, usage));
    const reply = await ai.tutorReply(situation, decision, go);
    expect(reply.engine).toBe('built-in');
    expect(reply.text).not.toContain(leak);
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

  it('rejects when the student has left', async () => {
    const signal = AbortSignal.abort(new Error('The tab was closed.'));
    await expect(ai.tutorReply(situation, decision, { ...go, signal })).rejects.toThrow('The tab was closed.');
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
    const early = { ...decision, move: 'explain', focus: { problem: '1' } } as const;
    const [problem] = key.problems;
    if (!problem) throw new Error('The key has a problem.');
    const told = { ...situation, key: { ...key, problems: [{ ...problem, solution: 'Divide by 2, so x = 4.' }] } };
    const reply = await createAi({ provider: 'built-in' }).tutorReply(told, early, go);
    expect(reply.engine).toBe('built-in');
    expect(reply.text).not.toContain('x = 4');
    expect(guardReply(reply.text, told)).toEqual({ verdict: 'pass' });
  });
});

describe('suggestGrade', () => {
  it("gives the model's suggestion in the rubric's order, with points inside their criteria", async () => {
    server.follow([saysJson(goodGrade, usage)]);
    const { suggestion, usage: rows } = await ai.suggestGrade(work, go);
    expect(suggestion).toMatchObject({ engine: 'openai/gpt-oss-120b', fellBack: false });
    expect(suggestion.criteria.map(({ criterionId, points }) => [criterionId, points])).toEqual([
      ['method', 6],
      ['answer', 4],
    ]);
    expect(rows).toMatchObject([{ task: 'pregrade', outcome: 'ok', costMicroUsd: 345 }]);
  });

  it.each<[string, Behaviour, string]>([
    ['text instead of JSON', says('Nine points.', usage), 'failed'],
    ['JSON of another shape', saysJson({ score: 9 }, usage), 'failed'],
    ['a check that failed at the provider', jsonValidateFailed('{'), 'failed'],
    ['a criterion that is missing', saysJson({ ...goodGrade, criteria: [] }, usage), 'refused'],
  ])('falls back to the built-in engine, and says so, after %s twice', async (_title, behaviour, outcome) => {
    server.follow([behaviour]);
    const { suggestion, usage: rows } = await ai.suggestGrade(work, go);
    expect(suggestion).toEqual({ ...suggestGrade(work), fellBack: true });
    expect(rows.map((row) => row.outcome)).toEqual([outcome, outcome]);
    expect(ai.describe().circuit).toBe('closed');
  });

  it('uses a second answer that is right, and pays for the first', async () => {
    server.follow([says('Nine points.', usage), saysJson(goodGrade, usage)]);
    const { suggestion, usage: rows } = await ai.suggestGrade(work, go);
    expect(suggestion.fellBack).toBe(false);
    expect(rows.map((row) => [row.outcome, row.costMicroUsd])).toEqual([
      ['failed', 345],
      ['ok', 345],
    ]);
  });

  it('refuses feedback that tells the reference answer', async () => {
    const tells = { ...goodGrade, feedback: 'The answer is x = 4.' };
    server.follow([saysJson(tells)]);
    const { suggestion } = await ai.suggestGrade({ ...work, work: '2x + 5 = 13\n2x = 9' }, go);
    expect(suggestion).toMatchObject({ engine: 'built-in', fellBack: true });
    expect(JSON.stringify(suggestion)).not.toContain('x = 4');
  });

  it.each(outages)('falls back to the built-in engine after %s', async (_title, behaviour, calls) => {
    server.follow([behaviour]);
    expect((await ai.suggestGrade(work, go)).suggestion).toMatchObject({ engine: 'built-in', fellBack: true });
    expect(server.requests).toHaveLength(calls);
  });

  it('does not call a spent budget a failure', async () => {
    const { suggestion } = await ai.suggestGrade(work, { budgetLeft: false });
    expect(suggestion).toEqual(suggestGrade(work));
    expect(server.requests).toHaveLength(0);
  });
});

describe('writeLetter', () => {
  it("binds the model's paragraphs to our facts", async () => {
    const paragraphs = ['Hello! This is the week of {student.name} ({week.dates}).'];
    server.follow([saysJson({ paragraphs })]);
    const { letter } = await ai.writeLetter(week, go);
    expect(letter).toEqual({ v: 1, facts: week.facts, paragraphs, engine: 'openai/gpt-oss-120b' });
  });

  it.each([
    ['a figure of its own', ['{student.name} solved 12 problems.']],
    ['a number in words', ['{student.name} solved twelve problems.']],
    ['a fact that does not exist', ['The grade is {graded-9.grade}.']],
  ])('sends the built-in letter when the model insists on %s', async (_title, paragraphs) => {
    server.follow([saysJson({ paragraphs })]);
    const { letter, usage: rows } = await ai.writeLetter(week, go);
    expect(letter).toEqual(composeLetter(week));
    expect(rows.map((row) => row.outcome)).toEqual(['refused', 'refused']);
  });

  it.each(outages)('sends the built-in letter after %s', async (_title, behaviour, calls) => {
    server.follow([behaviour]);
    expect((await ai.writeLetter(week, go)).letter).toEqual(composeLetter(week));
    expect(server.requests).toHaveLength(calls);
  });
});
