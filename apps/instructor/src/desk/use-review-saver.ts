import { useApi, useMe } from '@skillbridge/client/react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState, useSyncExternalStore } from 'react';
import { createReviewSaver, type ReviewSaver, type SaverState } from './create-review-saver.ts';
import type { Desk, Review } from './desk-types.ts';

/** The saver of a desk, tied to the procedures and to the cache. */
export function useReviewSaver(desk: Desk): { saver: ReviewSaver; state: SaverState } {
  const api = useApi();
  const queries = useQueryClient();
  const { fullName } = useMe();
  const { submissionId } = desk;
  const save = useMutation(api.instructor.grading.saveReview.mutationOptions());
  const publish = useMutation(api.instructor.grading.publish.mutationOptions());
  const options = api.instructor.grading.open.queryOptions({ submissionId });

  // The cache follows what was sent, so that leaving and coming back shows it without waiting.
  const remember = (review: Review, change: Partial<Desk>): void => {
    const criteria = review.criteria.map((mark) => ({ feedback: '', ...mark, overridden: null }));
    queries.setQueryData(options.queryKey, (old) =>
      old ? { ...old, feedback: review.feedback, review: { v: 1 as const, criteria }, ...change } : old,
    );
  };

  const [saver] = useState(() =>
    createReviewSaver(desk, {
      read: () => queries.fetchQuery({ ...options, staleTime: 0 }),
      save: async (review, version) => {
        const receipt = await save.mutateAsync({ submissionId, version, ...review });
        remember(review, receipt);
        return receipt;
      },
      publish: async (review, version) => {
        const receipt = await publish.mutateAsync({ submissionId, version, ...review });
        const published = {
          status: 'published' as const,
          publishedBy: fullName,
          publishedAt: new Date().toISOString(),
        };
        remember(review, { ...published, version: receipt.version, grade: receipt.grade });
        void queries.invalidateQueries(api.instructor.grading.queue.pathFilter());
        void queries.invalidateQueries(api.instructor.dashboard.pathFilter());
        void queries.invalidateQueries(api.instructor.courses.pathFilter());
        return receipt;
      },
    }),
  );
  return { saver, state: useSyncExternalStore(saver.subscribe, saver.read) };
}
