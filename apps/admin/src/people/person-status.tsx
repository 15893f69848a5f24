import { StatusPill, type Tone } from '@skillbridge/ui';
import type { Person } from '../shared/types.ts';

const words: Record<Person['status'], { tone: Tone; text: string }> = {
  active: { tone: 'success', text: 'Active' },
  invited: { tone: 'info', text: 'Invited' },
  suspended: { tone: 'warning', text: 'Suspended' },
};

/** Whether a person can sign in, in a word. */
export function PersonStatus({ status }: { status: Person['status'] }) {
  const { tone, text } = words[status];
  return <StatusPill tone={tone}>{text}</StatusPill>;
}
