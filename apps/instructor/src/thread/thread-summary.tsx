import { DescriptionList } from '@skillbridge/ui';
import { saySlip, sayTactic } from '../shared/tutor-words.ts';
import type { StaffMessage, StudentMessage, TutorMessage } from './thread-types.ts';

/** What is marked in the conversation, counted. */
export function ThreadSummary({ messages }: { messages: readonly StaffMessage[] }) {
  const asked = messages.filter((one): one is StudentMessage => one.from === 'student');
  const replies = messages.filter((one): one is TutorMessage => one.from === 'tutor');
  const attempts = asked.filter(({ extraction }) => extraction);
  const blocks = replies.reduce((sum, { blocked }) => sum + blocked.length, 0);
  const referrals = replies.filter(({ move }) => move === 'refer-to-instructor').length;
  return (
    <DescriptionList
      items={[
        { term: 'Asked', details: times(asked.length) },
        { term: 'Tried for it', details: sayAttempts(attempts.map(({ tactic }) => sayTactic(tactic))) },
        { term: 'Slips seen', details: counted(replies.flatMap(({ slip }) => (slip ? [saySlip(slip)] : []))) },
        { term: 'Wordings blocked', details: blocks === 0 ? 'None' : times(blocks) },
        { term: 'Suggested you', details: referrals === 0 ? 'Never' : times(referrals) },
      ]}
    />
  );
}

function sayAttempts(ways: readonly string[]): string {
  if (ways.length === 0) return 'Never';
  const named = ways.filter(Boolean);
  return named.length === 0 ? times(ways.length) : `${times(ways.length)}: ${counted(named)}`;
}

function times(count: number): string {
  return count === 1 ? 'Once' : `${count} times`;
}

/** `Sign (2), Arithmetic`. */
function counted(names: readonly string[]): string {
  if (names.length === 0) return 'None';
  const all = [...Map.groupBy(names, (name) => name)].map(([name, { length }]) => ({ name, length }));
  return all.map(({ name, length }) => (length === 1 ? name : `${name} (${length})`)).join(', ');
}
