import { describeFailure } from '@skillbridge/client';
import { useApi } from '@skillbridge/client/react';
import type { Item } from '@skillbridge/domain/answers';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { KeyPolicy, KeyPreview } from './key-change-types.ts';

/** A correction being made: the item as it is edited, whom it would move, and applying it. */
export function useCorrection(quizId: string, saved: Item) {
  const api = useApi();
  const client = useQueryClient();
  const [item, setItem] = useState(saved);
  const [policy, setPolicy] = useState<KeyPolicy>('old-and-new');
  const [preview, setPreview] = useState<KeyPreview | null>(null);
  const [failure, setFailure] = useState<string | null>(null);
  const previewing = useMutation(api.instructor.keyChanges.preview.mutationOptions());
  const correcting = useMutation(api.instructor.keyChanges.correct.mutationOptions());
  const attempt = async <T>(work: () => Promise<T>): Promise<T | null> => {
    setFailure(null);
    try {
      return await work();
    } catch (error) {
      setFailure(describeFailure(error).sentence);
      return null;
    }
  };
  return {
    ...{ item, policy, preview, failure },
    /** What was previewed is not what would be applied any more. */
    edit(next: Item): void {
      setItem(next);
      setPreview(null);
    },
    choose(next: KeyPolicy): void {
      setPolicy(next);
      setPreview(null);
    },
    async look(): Promise<void> {
      setPreview(await attempt(() => previewing.mutateAsync({ quizId, item, policy })));
    },
    /** The number of attempts that moved; null when it was refused. */
    async apply(reason: string): Promise<number | null> {
      if (!preview) return null;
      const { fingerprint } = preview;
      const done = await attempt(() => correcting.mutateAsync({ quizId, item, policy, fingerprint, reason }));
      if (!done) {
        setPreview(null);
        return null;
      }
      await client.invalidateQueries();
      return done.moved;
    },
  };
}
