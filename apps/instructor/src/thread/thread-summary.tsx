import { tallyThread } from '@skillbridge/domain';
import { DescriptionList } from '@skillbridge/ui';
import { saySlip, sayTactic } from '../shared/tutor-words.ts';
import type { StaffMessage } from './thread-types.ts';

/** What is marked in the conversation, counted. */
export function ThreadSummary({ messages }: { messages: readonly StaffMessage[] }) {
  const { fromStudent, redirects, blocked, referrals, slips } = tallyThread([...messages]);
  const tactics = messages.flatMap((one) => (one.from === 'student' && one.tactic ? [sayTactic(one.tactic)] : []));
  const ways = [...new Set(tactics)].join(', ');
  return (
    <DescriptionList
      items={[
        { term: 'Asked', details: times(fromStudent) },
        { term: 'Tried for it', details: ways ? `${times(redirects)}: ${ways}` : times(redirects) },
        {
          term: 'Slips seen',
          details:
            slips.map(({ kind, count }) => (count === 1 ? saySlip(kind) : `${saySlip(kind)} (${count})`)).join(', ') ||
            'None',
        },
        { term: 'Blocked', details: times(blocked) },
        { term: 'Suggested you', details: times(referrals) },
      ]}
    />
  );
}

function times(count: number): string {
  if (count === 0) return 'Never';
  return count === 1 ? 'Once' : `${count} times`;
}
