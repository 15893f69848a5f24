import type { Outputs } from '@skillbridge/client/react';

type Quizzes = Outputs['student']['quizzes'];

/** A quiz in the list, with where the student stands on it. */
export type QuizLine = Quizzes['list']['quizzes'][number];
/** The page before a quiz begins. */
export type QuizIntro = Quizzes['open'];
/** An attempt as it is taken. */
export type Attempt = Quizzes['attempt'];
export type AttemptClock = Quizzes['clock'];
export type HandInReceipt = Quizzes['handIn'];
export type AttemptResult = Quizzes['result'];
export type QuizItem = Attempt['quiz']['items'][number];
export type ItemFeedbackOf = Attempt['itemFeedback'][number];
