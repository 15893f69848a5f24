import { describeFailure, type Failure, useApi, useApiClient } from '@skillbridge/client/react';
import type { QuizDraft } from '@skillbridge/domain/answers';
import { useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { draftText } from './draft/to-draft.ts';
import type { KeyedQuiz, SavedAs } from './editor-types.ts';

export type Doing = 'saving' | 'publishing' | 'moving';

/** Creates, saves, publishes and moves one quiz, a call at a time, always with the version that was edited. */
export function useQuizSaving(courseId: string, first: SavedAs | null) {
  const { instructor } = useApi();
  const { quizzes } = useApiClient().instructor;
  const queries = useQueryClient();
  const [saved, setSaved] = useState(first);
  const [failure, setFailure] = useState<Failure | null>(null);
  const [conflict, setConflict] = useState<KeyedQuiz | null>(null);
  const [doing, setDoing] = useState<Doing | null>(null);
  // What the next call builds on: two calls in a row come before the page is drawn again.
  const held = useRef(first);
  const turn = useRef<Promise<unknown>>(Promise.resolve());

  const hold = (receipt: SavedAs): SavedAs => {
    held.current = receipt;
    setSaved(receipt);
    return receipt;
  };

  /** Calls in turn. The answer, or null when it was refused; `failure` then says why. */
  function inTurn<R>(kind: Doing, call: () => Promise<R>): Promise<R | null> {
    const done = turn.current.then(async () => {
      setDoing(kind);
      setFailure(null);
      try {
        const result = await call();
        void queries.invalidateQueries(instructor.quizzes.pathFilter());
        return result;
      } catch (error) {
        setFailure(describeFailure(error));
        return null;
      } finally {
        setDoing(null);
      }
    });
    turn.current = done;
    return done;
  }

  /** One that moved because an answer of ours was lost on the way is adopted; another's is shown. */
  async function save(draft: QuizDraft): Promise<SavedAs> {
    const before = held.current;
    if (!before) return quizzes.create.mutate({ courseId, draft });
    const { id: quizId, version } = before;
    try {
      return await quizzes.save.mutate({ quizId, version, draft });
    } catch (error) {
      if (describeFailure(error).reason !== 'CONFLICT') throw error;
      const newest = await quizzes.get.query({ quizId });
      if (draftText(newest) === draftText(draft)) return newest;
      setConflict(newest);
      throw error;
    }
  }

  const current = (): SavedAs => {
    if (!held.current) throw new Error('The quiz is saved before it is moved.');
    return held.current;
  };

  return {
    ...{ saved, failure, conflict, doing },
    /** What the next call builds on. */
    current,
    save: (draft: QuizDraft) => inTurn('saving', async () => hold(await save(draft))),
    publish: (accepted: string[], note: string) =>
      inTurn('publishing', async () => {
        const { id: quizId, version } = current();
        return hold(await quizzes.publish.mutate({ quizId, version, accepted, note }));
      }),
    advance: (event: 'close' | 'reopen' | 'unpublish') =>
      inTurn('moving', async () => {
        const { id: quizId, version } = current();
        return hold(await quizzes.advance.mutate({ quizId, version, event }));
      }),
    remove: () =>
      inTurn('moving', async () => {
        const { id: quizId, version } = current();
        return quizzes.remove.mutate({ quizId, version });
      }),
    /** Puts a published version into the draft; the quiz as it is then, and how many of its keys stay corrected. */
    restore: (number: number) =>
      inTurn('moving', async () => {
        const { id: quizId, version } = current();
        const { corrected, ...receipt } = await quizzes.restoreVersion.mutate({ quizId, version, number });
        hold(receipt);
        return { quiz: await quizzes.get.query({ quizId }), corrected };
      }),
    /** Takes the newest version as the one that the next save builds on. */
    buildOn: ({ id, version, status, liveVersion }: SavedAs) => {
      hold({ id, version, status, liveVersion });
      setConflict(null);
      setFailure(null);
    },
    forgetFailure: () => setFailure(null),
  };
}
export type QuizSaving = ReturnType<typeof useQuizSaving>;
