import { randomUUID } from 'node:crypto';
import type { QuizFeedbackPolicy } from '@skillbridge/domain';
import { quizQuestionsDocument } from '@skillbridge/domain/answers';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { portalOf } from '../portal.ts';
import { type Stack, startStack } from '../stack.ts';
import { buildWorld, type World } from '../world.ts';
import { giveQuiz } from './give-quiz.ts';

let stack: Stack;
let world: World;

beforeAll(async () => {
  stack = await startStack();
  stack.clock.now = new Date('2026-11-18T15:00:00Z');
  world = await buildWorld(stack, 'any-order');
});
afterAll(() => stack.close());

const ids = ['s0', 's1', 's2', 'w0'] as const;
type Id = (typeof ids)[number];

/** Three choices and an answer in words; what must not leave early names its question: SECRET-s1. */
const questions = quizQuestionsDocument.read({
  v: 2,
  passages: [],
  items: ids.map((id) => {
    const told = { explanation: `SECRET-${id}`, source: `SOURCE-${id}` };
    return id === 'w0'
      ? { ...told, kind: 'short', id, stem: 'Why?', points: 2, key: [`SECRET-${id}`] }
      : {
          ...{ ...told, kind: 'single', id, stem: `Which of ${id}?`, points: 1, key: 'y' },
          options: ['x', 'y', 'z'].map((option) => ({ id: option, text: option, feedback: `SECRET-${id}` })),
        };
  }),
});

type Stage = { settled: Set<Id>; handedIn: boolean };

/** Whether what the key says of a question may be read now. Words that were written wait for their grade; none do not. */
function mayBeTold(policy: QuizFeedbackPolicy, { settled, handedIn }: Stage, id: Id): boolean {
  if (policy === 'after-release') return false;
  return handedIn || (policy === 'at-once' && id !== 'w0' && settled.has(id));
}

/** What a call that was not refused has brought about. */
function note(stage: Stage, { call, itemId, refused }: { call: number; itemId: Id; refused: boolean }): void {
  if (refused) return;
  if (call === 2 || call === 3) stage.settled.add(itemId);
  if (call === 7) stage.handedIn = true;
}

/** The same numbers each time: a failure can be looked at. */
function drawFrom(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state * 48271) % 2147483647;
    return state % below;
  };
}

test.each(
  (['at-once', 'after-hand-in', 'after-release'] as const).flatMap((policy) =>
    [1, 2].map((seed) => [policy, seed] as const),
  ),
)('under `%s` (order %i) no order of calls lets out what is not due', async (policy, seed) => {
  const quizId = await giveQuiz(stack, world, { questions, feedback: policy, attempts: null, shuffleOptions: true });
  const tab = portalOf(stack, world.people.student).student.quizzes;
  const draw = drawFrom(seed * 7919);
  const begin = async () => {
    const view = await tab.begin.mutate({ quizId, attemptKey: randomUUID() });
    return { view, attemptId: view.attemptId };
  };
  /** Of each attempt: what was checked, and whether it is handed in. */
  const known = new Map<string, Stage>();
  const attempts: string[] = [];
  let seq = 0;
  for (let step = 0; step < 45; step += 1) {
    if (step % 15 === 0) {
      const { view, attemptId } = await begin();
      if (!known.has(attemptId)) {
        attempts.push(attemptId);
        known.set(attemptId, { settled: new Set(), handedIn: false });
        expect(JSON.stringify(view)).not.toMatch(/SECRET|SOURCE/);
      }
    }
    const attemptId = attempts[draw(attempts.length)] ?? '';
    const state = known.get(attemptId);
    const itemId = ids[draw(ids.length)] ?? 's0';
    seq += 1;
    const response =
      itemId === 'w0'
        ? { kind: 'short' as const, text: `Because ${seq}.` }
        : { kind: 'single' as const, optionId: 'xyz'.charAt(draw(3)) };
    const changes = [{ itemId, seq, response }];
    const call = draw(8);
    const calls = [
      () => tab.attempt.query({ attemptId }),
      () => tab.save.mutate({ attemptId, changes }),
      () => tab.settle.mutate({ attemptId, itemId, changes }),
      () => tab.settle.mutate({ attemptId, itemId }),
      () => tab.result.query({ attemptId }),
      () => tab.clock.query({ attemptId }),
      () => tab.open.query({ quizId }),
      () => tab.handIn.mutate({ attemptId, changes }),
    ];
    const reply = await calls[call]?.().catch((error: unknown) => ({ refused: String(error) }));
    if (!state) throw new Error('No such attempt.');
    note(state, { call, itemId, refused: reply !== undefined && 'refused' in reply });
    const text = JSON.stringify(reply);
    const early = ids.filter((id) => !mayBeTold(policy, state, id) && text.includes(`SECRET-${id}`));
    expect(early, `step ${step}, call ${call}`).toEqual([]);
    expect(text).not.toMatch(/SOURCE|"seed"/);
  }
});
