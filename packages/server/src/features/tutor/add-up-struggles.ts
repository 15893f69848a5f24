import { type ThreadTally, tallyThread } from '@skillbridge/domain';
import type { StudentStruggles } from './staff.schema.ts';
import type { CourseThread } from './struggles.query.ts';

type Tallied = Omit<CourseThread, 'messages'> & { readonly tally: ThreadTally };

/** One line a student, over all their threads; those who were referred and slipped most come first. */
export function addUpStruggles(threads: readonly CourseThread[]): StudentStruggles[] {
  const tallied = threads.map(({ messages, ...thread }): Tallied => ({ ...thread, tally: tallyThread(messages) }));
  return [...Map.groupBy(tallied, ({ student }) => student.id).values()]
    .flatMap((own) => (own[0] ? [addUp(own[0].student, own)] : []))
    .filter(({ messages }) => messages > 0)
    .sort((a, b) => weight(b) - weight(a) || a.name.localeCompare(b.name));
}

/** A referral is three exchanges without progress; a slip is one. */
function weight({ referrals, slips, messages }: StudentStruggles): number {
  return referrals * 3 + slips.reduce((sum, { count }) => sum + count, 0) + messages / 1000;
}

function addUp(student: CourseThread['student'], threads: readonly Tallied[]): StudentStruggles {
  const total = (of: (tally: ThreadTally) => number): number => threads.reduce((sum, { tally }) => sum + of(tally), 0);
  const problems = threads.flatMap(({ assignment: { id, title }, tally }) =>
    tally.problems.map(({ label, messages }) => ({ assignmentId: id, title, label, count: messages })),
  );
  return {
    ...student,
    messages: total((tally) => tally.fromStudent),
    redirects: total((tally) => tally.redirects),
    referrals: total((tally) => tally.referrals),
    // A full thread and the one that carries it on speak of the same problems.
    problems: merge(problems, ({ assignmentId, label }) => `${assignmentId} ${label}`),
    slips: merge(
      threads.flatMap(({ tally }) => tally.slips),
      ({ kind }) => kind,
    ),
  };
}

/** Counts of the same name added up, the largest first. */
function merge<T extends { readonly count: number }>(all: readonly T[], nameOf: (one: T) => string): T[] {
  return [...Map.groupBy(all, nameOf).values()]
    .flatMap((same) => (same[0] ? [{ ...same[0], count: same.reduce((sum, { count }) => sum + count, 0) }] : []))
    .sort((a, b) => b.count - a.count);
}
