import type { QuizFeedbackPolicy } from '../quiz-settings.ts';
import type { QuizSubmissionStatus } from '../quiz-status.ts';

/**
 * What a student may see of one answer now. `key-scored`: what the key alone could judge, with points, right and wrong
 * parts, explanation and key; of an answer that a person grades, nothing. `everything`: the instructor's marks too.
 */
export type DueFeedback = 'nothing' | 'key-scored' | 'everything';

/**
 * The one place that decides what feedback is due (DESIGN promise 3). `settled` says that this answer was checked during
 * the attempt and so cannot change any more.
 */
export function dueFeedback(policy: QuizFeedbackPolicy, status: QuizSubmissionStatus, settled: boolean): DueFeedback {
  if (status === 'published') return 'everything';
  if (policy === 'after-release') return 'nothing';
  if (status === 'in-progress') return policy === 'at-once' && settled ? 'key-scored' : 'nothing';
  return 'key-scored';
}
