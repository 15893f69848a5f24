import type { QuizStatus } from '@skillbridge/domain';
import type { Tone } from '@skillbridge/ui';

/** Where a quiz stands, in words. */
export const quizStatusWords: Readonly<Record<QuizStatus, { words: string; tone: Tone }>> = {
  draft: { words: 'Draft', tone: 'neutral' },
  published: { words: 'Published', tone: 'success' },
  closed: { words: 'Closed', tone: 'info' },
};
