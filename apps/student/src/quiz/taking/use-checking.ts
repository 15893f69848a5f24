import { useApi } from '@skillbridge/client/react';
import { checkResponse, type StudentItem } from '@skillbridge/domain';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import type { Attempt, ItemFeedbackOf } from '../quiz-types.ts';
import { entryOf } from '../saving/answer-book.ts';
import type { AnswerSaver } from '../saving/create-answer-saver.ts';
import { judgeFailure } from '../saving/judge-failure.ts';
import type { HearClock } from './use-server-clock.ts';

/** Feedback on single answers while the quiz is taken, where its policy gives it at once. */
export function useChecking(attempt: Attempt, saver: AnswerSaver, hearClock: HearClock) {
  const { attemptId, feedback: policy, itemFeedback } = attempt;
  const settling = useMutation(useApi().student.quizzes.settle.mutationOptions());
  const [here, setHere] = useState<ReadonlyMap<string, ItemFeedbackOf>>(new Map());
  const [problems, setProblems] = useState<ReadonlyMap<string, string>>(new Map());
  const note = (itemId: string, sentence: string) => setProblems((old) => new Map(old).set(itemId, sentence));

  async function check(item: StudentItem): Promise<void> {
    const { id: itemId } = item;
    const { response } = entryOf(saver.read().book, itemId);
    const state = checkResponse(item, response);
    if (state.kind === 'empty') return note(itemId, 'Answer this question first.');
    if (state.kind !== 'complete') return note(itemId, state.sentence);
    const askedAt = performance.now();
    try {
      const settled = await saver.handOver((changes) => settling.mutateAsync({ attemptId, itemId, changes }));
      hearClock(settled.clock, askedAt);
      setHere((old) => new Map(old).set(itemId, settled.itemFeedback));
      setProblems((old) => new Map([...old].filter(([id]) => id !== itemId)));
      const now = entryOf(saver.read().book, itemId);
      saver.receive([
        { itemId, response: now.saved?.response ?? now.response, seq: now.saved?.seq ?? now.seq, settled: true },
      ]);
    } catch (error) {
      const { kind, sentence } = judgeFailure(error);
      note(itemId, kind === 'passing' ? `${sentence} Your answer is kept; check it when you are back.` : sentence);
    }
  }

  return {
    feedbackOn: (itemId: string) => here.get(itemId) ?? itemFeedback.find((one) => one.itemId === itemId) ?? null,
    /** Why an answer could not be checked; undefined where the quiz gives its feedback later. */
    problemOf: (itemId: string) => (policy === 'at-once' ? (problems.get(itemId) ?? null) : undefined),
    check,
  };
}
