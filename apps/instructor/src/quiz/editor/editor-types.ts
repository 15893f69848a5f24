import type { Outputs } from '@skillbridge/client/react';

type Quizzes = Outputs['instructor']['quizzes'];
/** A quiz as the server has it, keys included. */
export type KeyedQuiz = Quizzes['get'];
/** Which row is edited and in which version; null until the first save. */
export type SavedAs = Quizzes['save'];
/** What the gate says of one item, or of the quiz. */
export type Finding = Quizzes['check'][number];
