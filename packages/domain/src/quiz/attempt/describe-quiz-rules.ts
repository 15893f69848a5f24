import type { QuizFeedbackPolicy, QuizSettings } from '../quiz-settings.ts';

export type QuizRules = {
  readonly settings: Pick<QuizSettings, 'attempts' | 'counts' | 'feedback'>;
  /** Attempts granted to this student on top. */
  readonly extraAttempts: number;
  /** What this student has; null without a time limit. */
  readonly minutes: number | null;
  /** Whether it closes at a set time for this student. */
  readonly closes: boolean;
};

const feedbackWords: Readonly<Record<QuizFeedbackPolicy, string>> = {
  'at-once': 'You may check each answer as you go. An answer that you have checked stands.',
  'after-hand-in': 'After you hand in you see what was right. Answers in your own words are graded by your instructor.',
  'after-release': 'You see your results when your instructor releases them.',
};

const countsWords: Readonly<Record<QuizSettings['counts'], string>> = {
  best: 'The best one counts.',
  latest: 'The latest one counts.',
  first: 'The first one counts.',
};

/** The rules of a quiz in words, a sentence or two each, to the student who is about to begin. */
export function describeQuizRules({ settings, extraAttempts, minutes, closes }: QuizRules): string[] {
  const allowed = settings.attempts === null ? null : settings.attempts + extraAttempts;
  return [
    minutes === null
      ? `There is no time limit. Your answers are saved as you go${closes ? ', and handed in when the quiz closes' : ''}.`
      : `You have ${sayMinutes(minutes)}. The clock runs on when you close the page, and hands in for you at the end.`,
    allowed === 1
      ? 'You have one attempt.'
      : `You have ${allowed === null ? 'as many attempts as you like' : `${allowed} attempts`}. ${countsWords[settings.counts]}`,
    feedbackWords[settings.feedback],
  ];
}

function sayMinutes(minutes: number): string {
  return minutes === 1 ? '1 minute' : `${minutes} minutes`;
}
