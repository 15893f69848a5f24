import type { AssignmentState } from '@skillbridge/domain';
import { StatusPill, type Tone } from '@skillbridge/ui';

const words: Record<AssignmentState, { tone: Tone; text: string }> = {
  'to-do': { tone: 'neutral', text: 'Not started' },
  'in-progress': { tone: 'accent', text: 'In progress' },
  overdue: { tone: 'warning', text: 'Overdue' },
  'handed-in': { tone: 'info', text: 'Handed in' },
  returned: { tone: 'warning', text: 'To revise' },
  graded: { tone: 'success', text: 'Graded' },
  missed: { tone: 'neutral', text: 'Closed' },
};

/** Where a student stands on an assignment, in a word or two. */
export function StatePill({ state }: { state: AssignmentState }) {
  const { tone, text } = words[state];
  return <StatusPill tone={tone}>{text}</StatusPill>;
}
