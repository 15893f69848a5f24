import { parseArgs } from 'node:util';
import { decideMove, type TutorSituation } from '@skillbridge/domain/engine';
import { saysInTwo, startModelServer } from '@skillbridge/testing/model-server';
import { createAi } from '../src/create-ai.ts';

/**
 * `pnpm bench:first-sentence [--n 200] [--json]`: milliseconds from a model's first full sentence, as it leaves the
 * scripted provider, until the guard lets it out. The model then waits, so nothing later can have helped.
 */
const { values } = parseArgs({
  options: { n: { type: 'string', default: '200' }, json: { type: 'boolean', default: false } },
});
const n = Number(values.n);
if (!(Number.isInteger(n) && n > 0)) throw new Error('--n is a whole number above 0.');

const situation: TutorSituation = {
  ...{ mode: 'hint', status: 'draft', instructions: 'Solve 2x + 5 = 13 for x.', thread: [] },
  key: { v: 1, problems: [{ label: '1', answer: 'x = 4', accepted: [], solution: '', hints: [] }] },
  rubric: { v: 1, criteria: [{ id: 'a', name: 'Method', description: 'Shows the steps.', maxPoints: 10 }] },
  ...{ draft: '2x + 5 = 13\n2x = 18', message: 'Is my second line right?' },
};
let spokenAt = 0;
let heard: PromiseWithResolvers<void> = Promise.withResolvers();
const server = await startModelServer(() => {
  spokenAt = performance.now();
  return saysInTwo('You moved the five to the other side. ', heard.promise, 'What happens to its sign there?');
});
const ai = createAi({
  ...{ provider: 'groq', apiKey: 'bench', baseUrl: server.url, timeoutMs: 10_000 },
  ...{ textModel: 'openai/gpt-oss-120b', visionModel: null },
});

try {
  const waits: number[] = [];
  for (let turn = 0; turn < n; turn += 1) {
    heard = Promise.withResolvers();
    let wait: number | null = null;
    await ai.tutorReply(situation, decideMove(situation), {
      budgetLeft: true,
      onText: () => {
        wait ??= performance.now() - spokenAt;
        heard.resolve();
      },
    });
    if (wait === null) throw new Error('A turn ended without a word.');
    waits.push(wait);
  }
  waits.sort((a, b) => a - b);
  const at = (share: number): number => Math.round((waits[Math.floor(n * share)] ?? 0) * 100) / 100;
  const summary = { bench: 'first-sentence', n, p50: at(0.5), p95: at(0.95), p99: at(0.99) };
  process.stderr.write(`first sentence after p50 ${summary.p50} ms, p99 ${summary.p99} ms (${n} turns)\n`);
  if (values.json) process.stdout.write(`${JSON.stringify(summary)}\n`);
} finally {
  await server.close();
}
