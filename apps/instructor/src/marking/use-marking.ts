import { useEffect, useRef, useState, useSyncExternalStore } from 'react';
import type { Problem } from '../shared/problem-list.tsx';
import { checkMarks } from './check-marks.ts';
import { createReviewSaver, type Published, type SaverPorts } from './create-review-saver.ts';
import type { MarkedWork } from './marked-work.ts';
import { type Marks, marksOf, reviewOf, reviewText } from './marks.ts';
import { useMarks } from './use-marks.ts';

const PAUSE = 1_000;
const PAUSE_AFTER_FAILURE = 10_000;

/** Everything that happens to marks on a desk: typing, saving after a pause and on the way out, publishing, conflicts. */
export function useMarking(work: MarkedWork, ports: SaverPorts) {
  const { parts } = work;
  const [saver] = useState(() => createReviewSaver(work, ports));
  const state = useSyncExternalStore(saver.subscribe, saver.read);
  const typed = useMarks(work, state.held);
  const { marks, setMarks, sent } = typed;
  const [problems, setProblems] = useState<readonly Problem[]>([]);
  const [published, setPublished] = useState<Published | null>(null);
  const review = reviewOf(marks, parts);
  const latest = useRef(review);
  useEffect(() => {
    latest.current = review;
  });

  useEffect(() => {
    if (saver.see(work, reviewText(latest.current))) setMarks(marksOf(work.review));
  }, [saver, work, setMarks]);

  const { held, phase, failure, conflict } = state;
  const waits = !sent && !held.published && !conflict && phase === 'idle';
  const text = reviewText(review);
  // biome-ignore lint/correctness/useExhaustiveDependencies: text starts the pause anew with every change
  useEffect(() => {
    if (!waits) return;
    const timer = setTimeout(() => void saver.save(latest.current), failure ? PAUSE_AFTER_FAILURE : PAUSE);
    return () => clearTimeout(timer);
  }, [saver, waits, failure, text]);

  useEffect(() => {
    const flush = (): void => void saver.save(latest.current);
    const hide = (): void => {
      if (document.visibilityState === 'hidden') flush();
    };
    document.addEventListener('visibilitychange', hide);
    return () => {
      document.removeEventListener('visibilitychange', hide);
      flush();
    };
  }, [saver]);

  return {
    ...typed,
    state,
    problems,
    published,
    change(next: Marks): void {
      setMarks(next);
      setProblems([]);
      setPublished(null);
    },
    save: () => saver.save(latest.current),
    async publish(): Promise<void> {
      if (phase === 'publishing') return;
      const found = checkMarks(marks, parts);
      setProblems(found);
      if (found.length === 0) setPublished(await saver.publish(latest.current));
    },
    keepMine: () => saver.settle(),
    takeTheirs(theirs: MarkedWork): void {
      saver.settle();
      setMarks(marksOf(theirs.review));
    },
  };
}

export type Marking = ReturnType<typeof useMarking>;
