import { useApi, useMe } from '@skillbridge/client/react';
import { forgetDraft, keepDraft, readDraft } from '@skillbridge/ui';
import { useMutation } from '@tanstack/react-query';
import { useEffect, useRef, useState, useSyncExternalStore } from 'react';
import type { Attempt } from '../quiz-types.ts';
import type { HearClock } from '../taking/use-server-clock.ts';
import { createAnswerSaver } from './create-answer-saver.ts';
import { judgeFailure } from './judge-failure.ts';
import { keptChangeName, readKeptChange, type TabWord, writeKeptChange } from './kept-change.ts';
import { useFlushes } from './use-flushes.ts';
import { useTabLine } from './use-tab-line.ts';

interface AnswersOptions {
  hearClock: HearClock;
  /** Another tab has handed the quiz in. */
  onHandedIn: () => void;
}

/** The answers of an attempt on this page: kept in the browser, sent to the server, in step with other tabs. */
export function useAnswers(attempt: Attempt, { hearClock, onHandedIn }: AnswersOptions) {
  const { attemptId, answers, quiz } = attempt;
  const { id: userId } = useMe();
  const saving = useMutation(useApi().student.quizzes.save.mutationOptions());
  const tell = useRef<(word: TabWord) => void>(() => undefined);
  const [saver] = useState(() =>
    createAnswerSaver({
      answers,
      send: async (changes) => {
        const asked = performance.now();
        const saved = await saving.mutateAsync({ attemptId, changes });
        hearClock(saved.clock, asked);
        return saved;
      },
      judge: judgeFailure,
      keep: (itemId, change) =>
        keepDraft(userId, keptChangeName(attemptId, itemId), writeKeptChange(change), new Date()),
      forget(itemId, seq) {
        const name = keptChangeName(attemptId, itemId);
        const kept = readKeptChange(readDraft(userId, name, new Date()));
        // Another tab may have kept a later one meanwhile.
        if (!kept || kept.seq <= seq) forgetDraft(userId, name);
      },
      tell: (message) => tell.current(message),
      now: () => Date.now(),
      random: Math.random,
      later(milliseconds, run) {
        const timer = setTimeout(run, milliseconds);
        return () => clearTimeout(timer);
      },
    }),
  );
  const closed = useRef(onHandedIn);
  closed.current = onHandedIn;
  tell.current = useTabLine(`skillbridge.quiz.${userId}.${attemptId}`, (word) => {
    if (word.kind === 'handed-in') closed.current();
    else saver.hear(word);
  });

  const looked = useRef(false);
  useEffect(() => {
    if (looked.current) return;
    looked.current = true;
    for (const { id } of quiz.items) {
      const kept = readKeptChange(readDraft(userId, keptChangeName(attemptId, id), new Date()));
      if (kept) saver.restore(id, kept);
    }
  }, [saver, quiz.items, userId, attemptId]);
  useEffect(() => saver.receive(answers), [saver, answers]);
  useFlushes(saver);

  return {
    saver,
    tellHandedIn: () => tell.current({ kind: 'handed-in' }),
    snapshot: useSyncExternalStore(saver.subscribe, saver.read),
  };
}
