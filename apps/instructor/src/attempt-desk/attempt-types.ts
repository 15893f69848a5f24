import type { Outputs } from '@skillbridge/client/react';

/** One attempt at a quiz with all that it is graded by. */
export type Attempt = Outputs['instructor']['grading']['openAttempt'];
export type AttemptItem = Attempt['items'][number];
