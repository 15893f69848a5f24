import type { Outputs } from '@skillbridge/client/react';

/** What one student has beyond the quiz's rules. */
export type Allowance = Outputs['instructor']['quizzes']['allowances'][number];
