import { composeLetter } from '@skillbridge/domain/engine';
import { type ModelServer, saysJson } from '@skillbridge/testing/model-server';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { go, outages, startScriptedAi, week } from '../../test/scripted-ai.ts';
import type { Ai } from '../ai.ts';

let server: ModelServer;
let ai: Ai;

beforeEach(async () => {
  ({ server, ai } = await startScriptedAi());
});
afterEach(() => server.close());

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
