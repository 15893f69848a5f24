import { draftKey } from '@skillbridge/domain/engine';
import { type ModelServer, readPrompt, says, saysJson } from '@skillbridge/testing/model-server';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { go, outages, startScriptedAi } from '../../test/scripted-ai.ts';
import type { Ai } from '../ai.ts';
import { createAi } from '../create-ai.ts';

const sheet = {
  instructions: 'Solve each problem.',
  materials: [{ name: 'sheet.pdf', text: '1. Solve 2x + 5 = 13.\n2. Name the powerhouse of the cell.' }],
};
const blank = { accepted: [], solution: '', hints: [] };
const draft = {
  problems: [
    { label: '1', answer: 'x = 4', ...blank },
    { label: '2', answer: 'the mitochondrion', ...blank },
  ],
};

let server: ModelServer;
let ai: Ai;

beforeEach(async () => {
  ({ server, ai } = await startScriptedAi());
});
afterEach(() => server.close());

describe('draftKey', () => {
  it('gives the model’s draft and marks what algebra comes to as well', async () => {
    server.follow([saysJson(draft)]);
    const { problems, engine, usage } = await ai.draftKey(sheet, go);
    expect(problems.map(({ answer, verified }) => [answer, verified])).toEqual([
      ['x = 4', true],
      ['the mitochondrion', false],
    ]);
    expect(engine).toBe('openai/gpt-oss-120b');
    expect(usage).toMatchObject([{ task: 'answer-key', outcome: 'ok' }]);
  });

  it('sends the worksheet as material, not as rules', async () => {
    server.follow([saysJson(draft)]);
    await ai.draftKey(sheet, go);
    const [request] = server.requests;
    expect(request && readPrompt(request)).toContain('powerhouse');
    expect(request?.body.messages[0]?.content).not.toContain('powerhouse');
  });

  it('asks again for a draft without answers, and then does it by algebra alone', async () => {
    server.follow([saysJson({ problems: [] })]);
    const { problems, engine, usage } = await ai.draftKey(sheet, go);
    expect(problems).toEqual(draftKey(sheet));
    expect(engine).toBe('built-in');
    expect(usage.map(({ outcome }) => outcome)).toEqual(['refused', 'refused']);
  });

  it.each(outages)('is done by algebra alone after %s', async (_title, behaviour, calls) => {
    server.follow([behaviour]);
    expect((await ai.draftKey(sheet, go)).problems).toEqual(draftKey(sheet));
    expect(server.requests).toHaveLength(calls);
  });

  it('asks no model without one, or when the budget is spent', async () => {
    server.follow([says('never')]);
    const builtIn = { problems: draftKey(sheet), engine: 'built-in', usage: [] };
    expect(await ai.draftKey(sheet, { budgetLeft: false })).toEqual(builtIn);
    expect(await createAi({ provider: 'built-in' }).draftKey(sheet, go)).toEqual(builtIn);
    expect(server.requests).toHaveLength(0);
  });
});
