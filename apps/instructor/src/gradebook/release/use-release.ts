import { describeFailure, type Outputs, useApi } from '@skillbridge/client/react';
import { formatCount, toast } from '@skillbridge/ui';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';

type Works = Outputs['instructor']['gradebook']['releasePreview']['works'];

/** As many as the server takes at once. */
const BATCH = 100;

/** Releases works piece by piece. Should it stop half-way, what is out is out, and the rest is there to be released. */
export function useRelease(courseId: string, onDone: () => void) {
  const api = useApi();
  const queries = useQueryClient();
  const send = useMutation(api.instructor.gradebook.release.mutationOptions());
  const [done, setDone] = useState<number | null>(null);
  const [failure, setFailure] = useState<string | null>(null);
  const release = async (works: Works): Promise<void> => {
    setFailure(null);
    setDone(0);
    let published = 0;
    let left = 0;
    try {
      for (let at = 0; at < works.length; at += BATCH) {
        const receipt = await send.mutateAsync({ courseId, works: works.slice(at, at + BATCH) });
        published += receipt.published;
        left += receipt.left.length;
        setDone(Math.min(works.length, at + BATCH));
      }
    } catch (error) {
      const before = published > 0 ? `${formatCount(published, 'grade')} went out before this. ` : '';
      setFailure(before + describeFailure(error).sentence);
    }
    await queries.invalidateQueries(api.instructor.pathFilter());
    setDone(null);
    if (published > 0 || left > 0) {
      const rest = left > 0 ? ` ${formatCount(left, 'piece')} of work changed meanwhile and stayed back.` : '';
      toast(`${formatCount(published, 'grade')} released.${rest}`);
    }
    if (published + left === works.length) onDone();
  };
  return { release, done, failure };
}
