import { useApi, useMe } from '@skillbridge/client/react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { SaverPorts } from '../marking/create-review-saver.ts';
import type { Review } from '../marking/marked-work.ts';
import { useQueueRefresh } from '../marking/use-queue-refresh.ts';
import type { Attempt, AttemptItem } from './attempt-types.ts';
import { workOfAttempt } from './work-of-attempt.ts';

/** How the desk of an attempt reads, saves and publishes; the cache follows what was sent. */
export function useAttemptPorts({ attemptId }: Pick<Attempt, 'attemptId'>): SaverPorts {
  const { grading } = useApi().instructor;
  const queries = useQueryClient();
  const refreshQueue = useQueueRefresh();
  const { fullName } = useMe();
  const save = useMutation(grading.saveMarks.mutationOptions());
  const publish = useMutation(grading.publishAttempt.mutationOptions());
  const options = grading.openAttempt.queryOptions({ attemptId });

  // Leaving and coming back then shows it without waiting.
  const remember = (review: Review, change: Partial<Attempt>): void => {
    queries.setQueryData(options.queryKey, (old) =>
      old
        ? { ...old, feedback: review.feedback, items: old.items.map((item) => withSent(item, review)), ...change }
        : old,
    );
  };
  const sent = (review: Review, version: number) => ({
    ...{ attemptId, version, feedback: review.feedback },
    items: review.parts.map(({ partId, points, feedback }) => ({ itemId: partId, points, feedback })),
  });

  return {
    read: async () => workOfAttempt(await queries.fetchQuery({ ...options, staleTime: 0 })),
    save: async (review, version) => {
      const receipt = await save.mutateAsync(sent(review, version));
      remember(review, receipt);
      return receipt;
    },
    publish: async (review, version) => {
      const receipt = await publish.mutateAsync(sent(review, version));
      const published = { status: 'published' as const, publishedBy: fullName, publishedAt: new Date().toISOString() };
      remember(review, { ...published, version: receipt.version, score: receipt.score });
      refreshQueue();
      return { version: receipt.version, grade: receipt.score, next: receipt.next };
    },
  };
}

/** An item with the mark that was sent for it: one that was not touched stays whose it was, as on the server. */
function withSent(entry: AttemptItem, { parts }: Review): AttemptItem {
  const { item, mark } = entry;
  const given = parts.find(({ partId }) => partId === item.id);
  if (!given) return mark?.by === 'instructor' ? { ...entry, mark: null } : entry;
  if (mark && mark.points === given.points && mark.feedback === given.feedback) return entry;
  const { points, feedback } = given;
  return { ...entry, mark: { itemId: item.id, points, feedback, by: 'instructor', parts: [], overridden: null } };
}
