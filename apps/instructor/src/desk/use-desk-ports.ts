import { useApi, useMe } from '@skillbridge/client/react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { SaverPorts } from '../marking/create-review-saver.ts';
import type { Review } from '../marking/marked-work.ts';
import { useQueueRefresh } from '../marking/use-queue-refresh.ts';
import type { Desk } from './desk-types.ts';
import { workOfDesk } from './work-of-desk.ts';

/** How the desk of a submission reads, saves and publishes; the cache follows what was sent. */
export function useDeskPorts({ submissionId }: Pick<Desk, 'submissionId'>): SaverPorts {
  const { grading } = useApi().instructor;
  const queries = useQueryClient();
  const refreshQueue = useQueueRefresh();
  const { fullName } = useMe();
  const save = useMutation(grading.saveReview.mutationOptions());
  const publish = useMutation(grading.publish.mutationOptions());
  const options = grading.open.queryOptions({ submissionId });

  // Leaving and coming back then shows it without waiting.
  const remember = (review: Review, change: Partial<Desk>): void => {
    const criteria = criteriaOf(review).map((mark) => ({ ...mark, overridden: null }));
    queries.setQueryData(options.queryKey, (old) =>
      old ? { ...old, feedback: review.feedback, review: { v: 1 as const, criteria }, ...change } : old,
    );
  };

  return {
    read: async () => workOfDesk(await queries.fetchQuery({ ...options, staleTime: 0 })),
    save: async (review, version) => {
      const sent = { submissionId, version, criteria: criteriaOf(review), feedback: review.feedback };
      const receipt = await save.mutateAsync(sent);
      remember(review, receipt);
      return receipt;
    },
    publish: async (review, version) => {
      const sent = { submissionId, version, criteria: criteriaOf(review), feedback: review.feedback };
      const { next, ...receipt } = await publish.mutateAsync(sent);
      const published = { status: 'published' as const, publishedBy: fullName, publishedAt: new Date().toISOString() };
      remember(review, { ...published, ...receipt });
      refreshQueue();
      return { ...receipt, next };
    },
  };
}

function criteriaOf({ parts }: Review) {
  return parts.map(({ partId, points, feedback }) => ({ criterionId: partId, points, feedback }));
}
