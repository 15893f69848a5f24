import { describeFailure, useApi } from '@skillbridge/client/react';
import { describeResponse } from '@skillbridge/domain';
import { toStudentItem } from '@skillbridge/domain/answers';
import { QueryView } from '@skillbridge/portal';
import { EmptyState, MathText, TextLink, toast } from '@skillbridge/ui';
import { useInfiniteQuery, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect } from 'react';
import { MarkList } from './mark-list.tsx';
import type { GivenMark } from './mark-row.ts';
import { QuestionHead } from './question-head.tsx';

/** One question over all students, answer by answer; or the answers of one group. */
export function QuestionAnswers({ quizId, itemId, group }: { quizId: string; itemId: string; group: string | null }) {
  const { grading } = useApi().instructor;
  const queries = useQueryClient();
  const options = grading.byItem.infiniteQueryOptions(
    { quizId, itemId, limit: 100 },
    { getNextPageParam: (page) => page.nextCursor },
  );
  const pages = useInfiniteQuery(options);
  const groups = useQuery(grading.groups.queryOptions({ quizId, itemId }, { enabled: group !== null }));
  const found = groups.data?.groups.find(({ key }) => key === group)?.members;
  const members = found && new Set(found.map(({ attemptId }) => attemptId));
  const give = useMutation(grading.markItem.mutationOptions());
  const { hasNextPage, isFetching, fetchNextPage } = pages;
  const more = useCallback(() => {
    if (hasNextPage && !isFetching) void fetchNextPage();
  }, [hasNextPage, isFetching, fetchNextPage]);
  const all = (pages.data?.pages ?? []).flatMap((page) => page.items);
  const items = group === null ? all : all.filter(({ attemptId }) => members?.has(attemptId));
  // The answers of a group may be anywhere in the class.
  useEffect(() => {
    if (group !== null && members && items.length < members.size) more();
  }, [group, members, items.length, more]);

  const mark = async (attemptId: string, given: GivenMark): Promise<boolean> => {
    const entry = all.find((one) => one.attemptId === attemptId);
    if (!entry) return false;
    try {
      const { version } = await give.mutateAsync({ attemptId, version: entry.version, itemId, ...given });
      const overridden = entry.suggestion && entry.suggestion.points !== given.points;
      const taken = { ...entry, version, mark: { ...given, itemId, by: 'instructor' as const, parts: [], overridden } };
      // Reading the list again would read every page of it, after each mark.
      queries.setQueryData(
        options.queryKey,
        (old) =>
          old && {
            ...old,
            pages: old.pages.map((page) => ({
              ...page,
              items: page.items.map((one) => (one.attemptId === attemptId ? taken : one)),
            })),
          },
      );
      void queries.invalidateQueries(grading.groups.pathFilter());
      return true;
    } catch (error) {
      void queries.invalidateQueries(grading.byItem.pathFilter());
      toast({ title: describeFailure(error).sentence, tone: 'danger' });
      return false;
    }
  };
  return (
    <QueryView query={pages}>
      {({ pages: [first] }) => {
        if (!first) return null;
        const asked = toStudentItem(first.item, { seed: '', shuffleOptions: false });
        return (
          <>
            <QuestionHead item={first.item} quizId={quizId} />
            {items.length === 0 ? (
              <EmptyState title="No answers here">Answers show up here as attempts are handed in.</EmptyState>
            ) : (
              <MarkList
                label="Answers"
                onMark={mark}
                onEnd={more}
                rows={items.map((entry) => ({
                  key: entry.attemptId,
                  name: entry.studentName,
                  maxPoints: entry.maxPoints,
                  points: entry.mark?.points ?? null,
                  marked: entry.mark !== null,
                  suggested: entry.mark?.by === 'key' ? null : entry.suggestion,
                  feedback: entry.mark?.feedback ?? '',
                  body: <MathText inline text={describeResponse(asked, entry.response)} />,
                  note: [
                    entry.studentName,
                    entry.number > 1 && `attempt ${entry.number}`,
                    entry.mark?.by === 'key' && 'by the key',
                    entry.status === 'published' && 'published: open it to correct it',
                  ]
                    .filter(Boolean)
                    .join(' · '),
                  more: <TextLink to={`/grading/attempts/${entry.attemptId}`}>Open the attempt</TextLink>,
                }))}
              />
            )}
          </>
        );
      }}
    </QueryView>
  );
}
