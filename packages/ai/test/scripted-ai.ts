import type { AnswerKey } from '@skillbridge/domain/answers';
import { decideMove, type LetterInput, type PregradeInput, type TutorSituation } from '@skillbridge/domain/engine';
import {
  type Behaviour,
  cutMidReply,
  hangsUp,
  type ModelServer,
  modelNotFound,
  rateLimited,
  says,
  sendsBrokenBody,
  serverError,
  startModelServer,
  unauthorised,
} from '@skillbridge/testing/model-server';
import type { Ai } from '../src/ai.ts';
import { createAi } from '../src/create-ai.ts';

export const key: AnswerKey = {
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
export const situation: TutorSituation = {
  mode: 'hint',
  status: 'draft',
  instructions: 'Solve 2x + 5 = 13.',
  key,
  rubric,
  draft: '2x + 5 = 13\n2x = 9',
  thread: [],
  message: 'I am stuck after the first line.',
};
export const decision = decideMove(situation);
export const work: PregradeInput = {
  instructions: situation.instructions,
  rubric,
  key,
  maxPoints: 10,
  work: '2x + 5 = 13\n2x = 8\nx = 4',
};
export const week: LetterInput = {
  studentName: 'Mia',
  week: { start: '2026-11-16', end: '2026-11-22' },
  facts: [
    { id: 'student.name', label: 'Student', value: 'Mia', source: { table: 'users', ids: ['u1'] } },
    { id: 'week.dates', label: 'Week', value: '16 to 22 November', source: { table: 'academies', ids: ['a1'] } },
  ],
  outline: { student: 'student.name', week: 'week.dates', handedIn: [], handedInCount: null, graded: [], due: [] },
};
export const goodGrade = {
  criteria: [
    {
      criterionId: 'answer',
      points: 9,
      feedback: 'Well done.',
      evidence: 'x = 4',
      reason: 'It is the key.',
      confidence: 0.9,
    },
    {
      criterionId: 'method',
      points: 6,
      feedback: 'Clear steps.',
      evidence: '2x = 8',
      reason: 'A step is shown.',
      confidence: 0.8,
    },
  ],
  feedback: 'A clear solution.',
};
export const usage = { promptTokens: 2000, completionTokens: 200, cachedTokens: 1000 };
export const go = { budgetLeft: true };

/** Ways in which a provider fails, and the calls that a task then makes. */
export const outages: [string, Behaviour, number][] = [
  ['a rate limit', rateLimited(30), 1],
  ['a server error', serverError(), 2],
  ['a wrong key', unauthorised(), 1],
  ['a model that is gone', modelNotFound(), 1],
  ['a connection cut in the middle', cutMidReply('A long answer.'), 2],
  ['a connection without an answer', hangsUp(), 2],
  ['a broken body', sendsBrokenBody(), 2],
];

/** The whole AI on the real SDK, against a scripted provider, with a clock that stands still. */
export async function startScriptedAi(): Promise<{ server: ModelServer; ai: Ai; time: { now: number } }> {
  const server = await startModelServer([says('What did you do to both sides?', usage)]);
  const time = { now: 0 };
  const ai = createAi({
    provider: 'groq',
    apiKey: 'key-1',
    baseUrl: `${server.url}/openai/v1/`,
    textModel: 'openai/gpt-oss-120b',
    visionModel: 'qwen/qwen3.8-27b',
    timeoutMs: 10_000,
    clock: () => time.now,
  });
  return { server, ai, time };
}
