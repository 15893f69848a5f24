import { useApi } from '@skillbridge/client/react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import type { HandInReceipt } from '../quiz-types.ts';
import type { AnswerSaver } from '../saving/create-answer-saver.ts';
import { judgeFailure } from '../saving/judge-failure.ts';
import { retryPause } from '../saving/retry-pause.ts';
import { type KnownClock, secondsLeft } from '../taking/server-clock.ts';

/** Who wants it: the student; the end of the time; or it is handed in already, from elsewhere, and its receipt is asked for. */
export type HandInReason = 'student' | 'time' | 'elsewhere';

export type HandInState =
  | { readonly phase: 'none' }
  | { readonly phase: 'sending'; readonly reason: HandInReason }
  /** It did not arrive, and is tried again by itself. */
  | { readonly phase: 'waiting'; readonly reason: HandInReason; readonly sentence: string }
  | { readonly phase: 'refused'; readonly sentence: string }
  | { readonly phase: 'done'; readonly receipt: HandInReceipt };

/** As near to the end as this the page waits for it; further off it was wrong about the time. */
const NEARLY_OVER_S = 2;

interface HandInOptions {
  attemptId: string;
  saver: AnswerSaver;
  /** The server's clock, asked anew; null when it cannot be reached. */
  askClock: () => Promise<KnownClock | null>;
  onHandedIn: () => void;
}

/**
 * Hands the attempt in with everything that is unsent, and keeps trying while the page is open. At the end of the time
 * the server's clock is asked first: time that was added a moment ago must not be cut.
 */
export function useHandIn({ attemptId, saver, askClock, onHandedIn }: HandInOptions) {
  const api = useApi();
  const queries = useQueryClient();
  const { mutateAsync } = useMutation(api.student.quizzes.handIn.mutationOptions());
  const [state, setState] = useState<HandInState>({ phase: 'none' });
  const wanted = useRef<HandInReason | null>(null);
  const wake = useRef<() => void>(() => undefined);

  useEffect(() => {
    const back = () => wake.current();
    addEventListener('online', back);
    return () => {
      removeEventListener('online', back);
      wanted.current = null;
      wake.current();
    };
  }, []);

  function pause(milliseconds: number): Promise<void> {
    return new Promise((done) => {
      const timer = setTimeout(done, milliseconds);
      wake.current = () => {
        clearTimeout(timer);
        done();
      };
    });
  }

  /** Whether the time is over by the server's own word; waits out the last moment. */
  async function isOver(): Promise<boolean> {
    const clock = await askClock();
    if (clock === null) throw new TypeError('The clock cannot be reached.');
    if (clock.status !== 'in-progress') return true;
    const left = secondsLeft(clock, performance.now()) ?? Number.POSITIVE_INFINITY;
    if (left > NEARLY_OVER_S) return false;
    if (left > 0) await pause(left * 1000 + 50);
    return true;
  }

  async function attempt(): Promise<'done' | 'again' | 'stop'> {
    const reason = wanted.current;
    if (reason === null) return 'stop';
    setState({ phase: 'sending', reason });
    try {
      if (reason === 'time' && !(await isOver())) {
        setState({ phase: 'none' });
        return 'stop';
      }
      const receipt = await saver.handOver((changes) => mutateAsync({ attemptId, changes }));
      setState({ phase: 'done', receipt });
      onHandedIn();
      void queries.invalidateQueries({ queryKey: api.student.pathKey() });
      return 'done';
    } catch (error) {
      const { kind, sentence } = judgeFailure(error);
      if (wanted.current === null) return 'stop';
      setState(kind === 'passing' ? { phase: 'waiting', reason, sentence } : { phase: 'refused', sentence });
      return kind === 'passing' ? 'again' : 'stop';
    }
  }

  async function handIn(reason: HandInReason): Promise<void> {
    if (wanted.current !== null) return;
    wanted.current = reason;
    for (let tries = 1; (await attempt()) === 'again'; tries += 1) await pause(retryPause(tries, Math.random()));
    wanted.current = null;
  }

  return {
    state,
    handIn,
    /** Tries at once instead of waiting. */
    tryNow: () => wake.current(),
    /** The student goes on working after all; only while it has not arrived. */
    takeBack() {
      wanted.current = null;
      wake.current();
      setState({ phase: 'none' });
    },
  };
}

export type HandingIn = ReturnType<typeof useHandIn>;
