import { useMe } from '@skillbridge/client/react';
import { keepDraft, keepPreference, readDraft, readPreference } from '@skillbridge/ui';
import { useEffect, useState } from 'react';
import { readDesk, writeDesk } from './kept-desk.ts';

export type QuizLayout = 'one' | 'all';
const LAYOUT = 'quiz-layout';

/** Where the student is in the quiz and what they marked for review; both come back after a reload. */
export function useDesk(attemptId: string, count: number) {
  const { id: userId } = useMe();
  const name = `quiz-desk.${attemptId}`;
  const [desk, setDesk] = useState(() => readDesk(readDraft(userId, name, new Date()), count));
  const [layout, setLayout] = useState<QuizLayout>(() => (readPreference(LAYOUT) === 'all' ? 'all' : 'one'));
  const [reviewing, setReviewing] = useState(false);
  const [visit, setVisit] = useState(0);
  useEffect(() => {
    keepDraft(userId, name, writeDesk(desk), new Date());
  }, [userId, name, desk]);
  return {
    at: desk.at,
    /** Counts the times that the student went to a question, so that going to the same one again is noticed. */
    visit,
    isMarked: (itemId: string) => desk.marked.includes(itemId),
    layout,
    reviewing,
    goTo(at: number) {
      setReviewing(false);
      setVisit((count) => count + 1);
      setDesk((old) => ({ ...old, at: Math.min(Math.max(at, 0), count - 1) }));
    },
    /** The focus came to a question by itself, where all are on the page. */
    see: (at: number) => setDesk((old) => (old.at === at ? old : { ...old, at })),
    review: () => setReviewing(true),
    mark(itemId: string) {
      setDesk(({ at, marked }) => ({
        at,
        marked: marked.includes(itemId) ? marked.filter((id) => id !== itemId) : [...marked, itemId],
      }));
    },
    choose(next: QuizLayout) {
      keepPreference(LAYOUT, next);
      setLayout(next);
    },
  };
}

export type Desk = ReturnType<typeof useDesk>;
