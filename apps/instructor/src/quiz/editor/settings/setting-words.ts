import type { QuizFeedbackPolicy, QuizSettings } from '@skillbridge/domain';

/** When students see what was right, in the instructor's words. */
export const feedbackWords: Readonly<Record<QuizFeedbackPolicy, { label: string; hint: string }>> = {
  'at-once': {
    label: 'After each answer',
    hint: 'Students may check an answer as they go; then it stands, and they read what was right. Good for practice.',
  },
  'after-hand-in': {
    label: 'After handing in',
    hint: 'Scores, right answers and explanations as soon as they hand in. Answers in their own words wait for you.',
  },
  'after-release': {
    label: 'When I release the results',
    hint: 'Nothing until you publish their grade. Good where not everybody takes it at the same time.',
  },
};

/** What feedback before the last attempt means; null where there is none. */
export function warnOfRepeats({ attempts, feedback }: Pick<QuizSettings, 'attempts' | 'feedback'>): string | null {
  return attempts === 1 || feedback === 'after-release'
    ? null
    : 'Students who take it again have read the right answers by then.';
}

export const countsWords: Readonly<Record<QuizSettings['counts'], string>> = {
  best: 'The best attempt',
  latest: 'The latest attempt',
  first: 'The first attempt',
};
