import { describeFailure, useApi } from '@skillbridge/client/react';
import { describeResponse } from '@skillbridge/domain';
import { toStudentItem } from '@skillbridge/domain/answers';
import { QueryView } from '@skillbridge/portal';
import { AlertBanner, Button, EmptyState, formatCount, MathText, toast } from '@skillbridge/ui';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useQueueRefresh } from '../marking/use-queue-refresh.ts';
import { MarkList } from './mark-list.tsx';
import type { GivenMark } from './mark-row.ts';
import { QuestionHead } from './question-head.tsx';

/** The members of a group that one request marks; a group may have more. */
const MOST_AT_ONCE = 2500;

/** The answers to one question, equal and equivalent ones together: each group is marked once. */
export function QuestionGroups({
  quizId,
  itemId,
  onExpand,
}: {
  quizId: string;
  itemId: string;
  /** Shows the answers of a group one by one. */
  onExpand: (groupKey: string) => void;
}) {
  const { grading } = useApi().instructor;
  const queries = useQueryClient();
  const refreshQueue = useQueueRefresh();
  const options = grading.groups.queryOptions({ quizId, itemId });
  const found = useQuery(options);
  const give = useMutation(grading.markGroup.mutationOptions());
  const mark = async (key: string, given: GivenMark): Promise<boolean> => {
    const group = found.data?.groups.find((one) => one.key === key);
    if (!group) return false;
    try {
      const receipts = [];
      for (let at = 0; at < group.members.length; at += MOST_AT_ONCE) {
        const members = group.members.slice(at, at + MOST_AT_ONCE);
        receipts.push(await give.mutateAsync({ quizId, itemId, members, ...given }));
      }
      const receipt = {
        marked: receipts.flatMap(({ marked }) => marked),
        left: receipts.flatMap(({ left }) => left),
      };
      const versions = new Map(receipt.marked.map(({ attemptId, version }) => [attemptId, version]));
      queries.setQueryData(
        options.queryKey,
        (old) =>
          old && {
            ...old,
            groups: old.groups.map((one) =>
              one.key === key
                ? {
                    ...one,
                    points: receipt.left.length === 0 ? given.points : one.points,
                    unmarked: Math.max(0, one.unmarked - receipt.marked.length),
                    members: one.members.map((member) => ({
                      ...member,
                      version: versions.get(member.attemptId) ?? member.version,
                    })),
                  }
                : one,
            ),
          },
      );
      void queries.invalidateQueries(grading.byItem.pathFilter());
      if (receipt.left.length > 0) void queries.invalidateQueries(grading.groups.pathFilter());
      refreshQueue();
      toast({ title: `${formatCount(receipt.marked.length, 'answer')} marked`, description: sayLeft(receipt.left) });
      return receipt.marked.length > 0;
    } catch (error) {
      // A part of a large group may be marked already.
      void queries.invalidateQueries(grading.groups.pathFilter());
      toast({ title: describeFailure(error).sentence, tone: 'danger' });
      return false;
    }
  };
  return (
    <QueryView query={found}>
      {({ item, groups, answers, isCut }) => {
        const asked = toStudentItem(item, { seed: '', shuffleOptions: false });
        return (
          <>
            <QuestionHead item={item} quizId={quizId} />
            {groups.length === 0 ? (
              <EmptyState title="Nobody has answered this yet">
                Answers show up here as attempts are handed in.
              </EmptyState>
            ) : (
              <>
                <p className="pb-2 text-sm text-ink-soft">
                  {formatCount(answers, 'answer')} in {formatCount(groups.length, 'group')}
                </p>
                {isCut && (
                  <AlertBanner tone="info" className="mb-4">
                    Only the first {answers} answers are here. The rest follow once these are marked.
                  </AlertBanner>
                )}
                <MarkList
                  label="Groups of answers"
                  onMark={mark}
                  rows={groups.map((group, index) => ({
                    key: group.key,
                    name: `group ${index + 1} of ${groups.length}`,
                    maxPoints: item.points,
                    points: group.points,
                    marked: group.unmarked === 0,
                    suggested: null,
                    feedback: '',
                    body: group.answer ? (
                      <MathText inline text={describeResponse(asked, group.answer)} />
                    ) : (
                      <span className="text-ink-soft">No answer</span>
                    ),
                    note: sayGroup(group),
                    more: (
                      <Button size="sm" variant="quiet" className="-ml-3" onClick={() => onExpand(group.key)}>
                        See each answer
                      </Button>
                    ),
                  }))}
                />
              </>
            )}
          </>
        );
      }}
    </QueryView>
  );
}

function sayGroup({
  members,
  alsoWritten,
  by,
  unmarked,
  published,
}: {
  members: readonly unknown[];
  alsoWritten: readonly string[];
  by: 'wording' | 'mathematics' | 'blank';
  unmarked: number;
  published: number;
}) {
  const also = alsoWritten.length > 0 && `${by === 'mathematics' ? 'the same as' : 'also'} ${alsoWritten.join('; ')}`;
  return [
    formatCount(members.length, 'student'),
    unmarked > 0 && unmarked < members.length && `${unmarked} to mark`,
    published > 0 && `${published} published`,
    also,
  ]
    .filter(Boolean)
    .join(' · ');
}

function sayLeft(left: readonly { why: 'changed' | 'published' }[]): string {
  const published = left.filter(({ why }) => why === 'published').length;
  const changed = left.length - published;
  return [
    published > 0 && `${formatCount(published, 'grade')} already out: correct those one by one.`,
    changed > 0 && `${formatCount(changed, 'answer')} changed meanwhile: look again.`,
  ]
    .filter(Boolean)
    .join(' ');
}
