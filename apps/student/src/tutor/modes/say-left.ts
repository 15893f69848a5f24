import { formatCount } from '@skillbridge/ui';

const FEW = 15;

/** Whether a message can be sent today, and what to say about how many are left: nothing while there are plenty. */
export function sayLeft(left: number): { readonly open: boolean; readonly sentence: string | null } {
  if (left <= 0) {
    return {
      open: false,
      sentence: 'That was the last message for today. What you typed is kept; the tutor is back tomorrow.',
    };
  }
  return { open: true, sentence: left <= FEW ? `${formatCount(left, 'message')} left today` : null };
}
