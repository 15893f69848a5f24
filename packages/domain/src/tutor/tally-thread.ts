import type { TutorMessage } from './thread.ts';

/** What happened in a thread, in figures; for staff views. Bears no answer and quotes nobody. */
export type ThreadTally = {
  /** Both sides. */
  readonly messages: number;
  readonly fromStudent: number;
  /** Attempts to get the answer that were turned back. */
  readonly redirects: number;
  /** Wordings of a model that the guard stopped. */
  readonly blocked: number;
  /** How often the instructor was suggested. */
  readonly referrals: number;
  /** Results of the student's own that were confirmed. */
  readonly confirmed: number;
  /** Kinds of slip that were found in the work, the most frequent first. */
  readonly slips: readonly { readonly kind: string; readonly count: number }[];
  /** Replies for each problem, in the order in which they came up. */
  readonly problems: readonly { readonly label: string; readonly messages: number }[];
};

/** Adds up a thread. */
export function tallyThread(messages: readonly TutorMessage[]): ThreadTally {
  const replies = messages.flatMap((one) => (one.from === 'tutor' ? [one] : []));
  const said = messages.flatMap((one) => (one.from === 'student' ? [one] : []));
  return {
    messages: messages.length,
    fromStudent: said.length,
    redirects: said.filter((one) => one.extraction).length,
    blocked: replies.reduce((sum, one) => sum + one.blocked.length, 0),
    referrals: replies.filter((one) => one.move === 'refer-to-instructor').length,
    confirmed: replies.filter((one) => one.move === 'confirm').length,
    slips: count(replies.flatMap((one) => one.slip ?? []))
      .map(([kind, times]) => ({ kind, count: times }))
      .toSorted((a, b) => b.count - a.count),
    problems: count(replies.map((one) => one.problem)).map(([label, times]) => ({ label, messages: times })),
  };
}

function count(names: readonly string[]): [string, number][] {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts];
}
