import type { Outputs } from '@skillbridge/client/react';
import type { Sort } from '@skillbridge/ui';

export type QuizLine = Outputs['instructor']['quizzes']['list'][number];

const statuses: readonly QuizLine['status'][] = ['draft', 'published', 'closed'];

type Compare = (a: QuizLine, b: QuizLine) => number;

const by: Readonly<Record<string, Compare>> = {
  title: (a, b) => a.title.localeCompare(b.title, 'en'),
  status: (a, b) => statuses.indexOf(a.status) - statuses.indexOf(b.status),
  questions: (a, b) => a.questions - b.questions,
  window: (a, b) => windowOf(a).localeCompare(windowOf(b)),
  mean: (a, b) => (a.meanPoints ?? -1) - (b.meanPoints ?? -1),
  // Ids are in the order of time.
  made: (a, b) => a.id.localeCompare(b.id),
};

/** The quizzes in another order; those that are alike in it stay as the server had them. */
export function sortQuizzes(quizzes: readonly QuizLine[], { key, direction }: Sort): QuizLine[] {
  const compare = by[key] ?? (() => 0);
  return [...quizzes].sort((a, b) => (direction === 'asc' ? compare(a, b) : compare(b, a)));
}

function windowOf({ opensAt, closesAt }: QuizLine): string {
  return closesAt ?? opensAt ?? '';
}
