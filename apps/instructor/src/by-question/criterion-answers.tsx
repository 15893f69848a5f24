import { describeFailure, useApi } from '@skillbridge/client/react';
import { QueryView } from '@skillbridge/portal';
import { EmptyState, formatCount, formatPoints, MathText, TextLink, toast } from '@skillbridge/ui';
import { useInfiniteQuery, useMutation, useQueryClient } from '@tanstack/react-query';
import { useCallback } from 'react';
import { MarkList } from './mark-list.tsx';
import type { GivenMark } from './mark-row.ts';

/** One criterion of an assignment over all students. */
export function CriterionAnswers({ assignmentId, criterionId }: { assignmentId: string; criterionId: string }) {
  const { grading } = useApi().instructor;
  const queries = useQueryClient();
  const options = grading.byCriterion.infiniteQueryOptions(
    { assignmentId, criterionId, limit: 50 },
    { getNextPageParam: (page) => page.nextCursor },
  );
  const pages = useInfiniteQuery(options);
  const give = useMutation(grading.markCriterion.mutationOptions());
  const { hasNextPage, isFetching, fetchNextPage } = pages;
  const more = useCallback(() => {
    if (hasNextPage && !isFetching) void fetchNextPage();
  }, [hasNextPage, isFetching, fetchNextPage]);
  const items = (pages.data?.pages ?? []).flatMap((page) => page.items);
  const mark = async (submissionId: string, given: GivenMark): Promise<boolean> => {
    const entry = items.find((one) => one.submissionId === submissionId);
    if (!entry) return false;
    try {
      const { version } = await give.mutateAsync({ submissionId, version: entry.version, criterionId, ...given });
      const overridden = entry.suggestion && entry.suggestion.points !== given.points;
      const taken = { ...entry, version, mark: { ...given, overridden } };
      // Reading the list again would read every page of it, after each mark.
      queries.setQueryData(
        options.queryKey,
        (old) =>
          old && {
            ...old,
            pages: old.pages.map((page) => ({
              ...page,
              items: page.items.map((one) => (one.submissionId === submissionId ? taken : one)),
            })),
          },
      );
      return true;
    } catch (error) {
      void queries.invalidateQueries(grading.byCriterion.pathFilter());
      toast({ title: describeFailure(error).sentence, tone: 'danger' });
      return false;
    }
  };
  return (
    <QueryView query={pages}>
      {({ pages: [first] }) => {
        if (!first) return null;
        const { criterion } = first;
        return (
          <>
            <div className="mb-6 flex flex-col gap-1 rounded-md bg-well px-5 py-4">
              <h2 className="text-lg font-semibold">{criterion.name}</h2>
              {criterion.description && <p className="text-ink-soft">{criterion.description}</p>}
              <p className="text-sm text-ink-faint">
                {(criterion.levels ?? []).map(({ label, points }) => `${label} ${formatPoints(points)}`).join(' · ') ||
                  `${formatPoints(criterion.maxPoints)} points`}
              </p>
            </div>
            {items.length === 0 ? (
              <EmptyState title="Nothing handed in">Work shows up here as students hand it in.</EmptyState>
            ) : (
              <MarkList
                label={`Work marked for ${criterion.name}`}
                onMark={mark}
                onEnd={more}
                rows={items.map((entry) => ({
                  key: entry.submissionId,
                  name: entry.studentName,
                  maxPoints: criterion.maxPoints,
                  points: entry.mark?.points ?? null,
                  marked: entry.mark !== null,
                  suggested: entry.suggestion,
                  feedback: entry.mark?.feedback ?? '',
                  body: entry.content.trim() ? (
                    <MathText text={entry.content} />
                  ) : (
                    <span className="text-ink-soft">No text, only files</span>
                  ),
                  note: [
                    entry.studentName,
                    entry.fileCount > 0 && formatCount(entry.fileCount, 'file'),
                    entry.status === 'published' && 'published: open it to correct it',
                  ]
                    .filter(Boolean)
                    .join(' · '),
                  more: <TextLink to={`/grading/${entry.submissionId}`}>Open the work</TextLink>,
                }))}
              />
            )}
          </>
        );
      }}
    </QueryView>
  );
}
