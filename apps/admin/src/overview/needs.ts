import { formatCount } from '@skillbridge/ui';
import type { Overview } from '../shared/types.ts';
import { budgetShare } from './budget-share.ts';

/** Something that waits for somebody: what, what it means, and where to go about it. */
export type Need = {
  readonly key: string;
  readonly what: string;
  readonly meaning: string;
  readonly to?: { readonly path: string; readonly label: string };
};

/** From how much of its budget on the AI is worth a word. */
const NEARLY_SPENT = 0.8;

/** What needs attention, most pressing first. */
export function needs({ parkedJobs, waiting, invited, ai }: Overview): Need[] {
  const spent = budgetShare(ai);
  const list: (Need | false)[] = [
    parkedJobs > 0 && {
      key: 'jobs',
      what: `${formatCount(parkedJobs, 'job')} gave up`,
      meaning: 'Something went wrong again and again. See why, and run it once more.',
      to: { path: '/jobs', label: 'See parked jobs' },
    },
    ai.circuit !== 'closed' && {
      key: 'circuit',
      what: `The AI provider (${ai.provider}) does not answer`,
      meaning: 'The built-in engine stands in until it does. Nobody has to wait.',
    },
    spent !== null &&
      spent >= NEARLY_SPENT && {
        key: 'budget',
        what: spent >= 1 ? 'The AI budget is used up' : 'The AI budget is nearly used up',
        meaning: 'When it is gone, the built-in engine goes on until the month ends.',
        to: { path: '/settings', label: 'Change the budget' },
      },
    waiting > 0 && {
      key: 'waiting',
      what: `${formatCount(waiting, 'hand-in waits', 'hand-ins wait')} for a grade`,
      meaning: 'The instructors find them in their grading queue.',
    },
    invited > 0 && {
      key: 'invited',
      what: `${formatCount(invited, 'person has', 'people have')} not joined yet`,
      meaning: 'A lost link can be made anew.',
      to: { path: '/people', label: 'See people' },
    },
  ];
  return list.filter((need) => need !== false);
}
