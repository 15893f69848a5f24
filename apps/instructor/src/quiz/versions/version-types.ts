import type { Outputs } from '@skillbridge/client/react';

export type QuizVersion = Outputs['instructor']['quizzes']['versions'][number];
