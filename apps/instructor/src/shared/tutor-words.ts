import type { TutorMove } from '@skillbridge/domain';
import { formatCount } from '@skillbridge/ui';

/** What the tutor did in a turn, for staff. */
export const moveWords: Record<TutorMove, string> = {
  'ask-what-was-tried': 'asked what was tried',
  nudge: 'gave a nudge',
  'set-next-step': 'set the next step',
  'point-at-first-break': 'pointed at the first break',
  confirm: 'confirmed',
  'decline-and-redirect': 'redirected',
  'acknowledge-and-shrink': 'made the step smaller',
  'refer-to-instructor': 'suggested you',
  explain: 'explained',
  greet: 'greeted',
  'wrap-up': 'wrapped up',
  'steer-back': 'steered back to the work',
  'answer-about-task': 'answered about the task',
  'define-term': 'defined a term',
  'give-reason': 'gave a reason',
  'ask-for-photo-text': 'asked for the photo in words',
  'cannot-judge': 'could not judge',
  'pose-practice': 'set a practice problem',
};

const slips: Readonly<Record<string, string>> = {
  sign: 'Sign',
  distribution: 'Distributing a bracket',
  'dropped-term': 'Dropped term',
  arithmetic: 'Arithmetic',
  'operation-order': 'Order of operations',
  'wrong-operation': 'Wrong operation',
  combining: 'Combining terms',
  'inverse-operation': 'Undoing an operation',
  transcription: 'Copying',
  'inequality-direction': 'Direction of an inequality',
  power: 'Powers',
  'lost-solution': 'Lost solution',
  'unit-conversion': 'Units',
  'went-past-answer': 'Went past the answer',
};

/** A kind of slip; one that is newer than this page reads as its own name. */
export function saySlip(kind: string): string {
  return slips[kind] ?? capitalise(kind.replaceAll('-', ' '));
}

const tactics: Readonly<Record<string, string>> = {
  authority: 'claims authority',
  direct: 'asks directly',
  encoded: 'asks for it in code',
  format: 'wants only a form',
  'guess-fishing': 'fishes with guesses',
  'in-part': 'asks piece by piece',
  override: 'tells it to drop its rules',
  packaged: 'hides it in a task',
  'role-play': 'plays a role',
};

/** How somebody tried to get the answer. */
export function sayTactic(tactic: string | null): string {
  return tactic === null ? '' : (tactics[tactic] ?? tactic.replaceAll('-', ' '));
}

/** `6 messages, 1 redirect`; a dash when nothing was said. */
export function sayTalk({ messages, redirects }: { messages: number; redirects: number }): string {
  if (messages === 0) return '–';
  return [formatCount(messages, 'message'), redirects > 0 && formatCount(redirects, 'redirect')]
    .filter(Boolean)
    .join(', ');
}

function capitalise(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
