import type { QuizLine } from '../quiz/quiz-types.ts';

export const quizGroups = ['open', 'upcoming', 'waiting', 'graded', 'missed'] as const;
export type QuizGroup = (typeof quizGroups)[number];

/** Quizzes by where they stand; those under way come first among the open ones, then what closes soonest. */
export function groupQuizzes(quizzes: readonly QuizLine[]): Record<QuizGroup, QuizLine[]> {
  const of = (...standings: QuizLine['standing'][]) => quizzes.filter(({ standing }) => standings.includes(standing));
  const time = (text: string | null, none: number) => (text === null ? none : Date.parse(text));
  const late = Number.POSITIVE_INFINITY;
  return {
    open: of('in-progress', 'open').sort(
      (a, b) =>
        Number(b.running !== null) - Number(a.running !== null) || time(a.closesAt, late) - time(b.closesAt, late),
    ),
    upcoming: of('upcoming').sort((a, b) => time(a.opensAt, late) - time(b.opensAt, late)),
    waiting: of('waiting'),
    graded: of('graded').sort((a, b) => time(b.gradedAt, 0) - time(a.gradedAt, 0)),
    missed: of('missed').sort((a, b) => time(b.closesAt, 0) - time(a.closesAt, 0)),
  };
}
