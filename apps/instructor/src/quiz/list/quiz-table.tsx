import { useMe } from '@skillbridge/client/react';
import {
  Button,
  ButtonLink,
  type Column,
  EmptyState,
  formatDateTime,
  formatPoints,
  type Sort,
  StatusPill,
  Table,
} from '@skillbridge/ui';
import { useState } from 'react';
import { nameZone } from '../../shared/name-zone.ts';
import { quizStatusWords } from '../editor/quiz-status-words.ts';
import { type QuizLine, sortQuizzes } from './sort-quizzes.ts';

/** A course has more in the end than one wants to pass on the way to its students. */
const SHOWN = 12;

/** A course's quizzes with how their attempts stand; a row opens the editor. */
export function QuizTable({ courseId, quizzes }: { courseId: string; quizzes: readonly QuizLine[] }) {
  const { academy } = useMe();
  const [all, setAll] = useState(false);
  const [sort, setSort] = useState<Sort>({ key: 'made', direction: 'desc' });
  const columns: Column<QuizLine>[] = [
    {
      ...{ key: 'title', header: 'Quiz', sortable: true },
      cell: ({ title, topicLabel }) => title || topicLabel || 'Without a title',
    },
    {
      ...{ key: 'status', header: 'Status', sortable: true },
      cell: ({ status }) => (
        <StatusPill tone={quizStatusWords[status].tone}>{quizStatusWords[status].words}</StatusPill>
      ),
    },
    {
      ...{ key: 'questions', header: 'Questions', numeric: true, sortable: true },
      cell: ({ questions }) => questions,
    },
    {
      ...{ key: 'points', header: 'Points', numeric: true },
      cell: ({ maxPoints, status }) => (status === 'draft' && maxPoints === 0 ? '–' : formatPoints(maxPoints)),
    },
    {
      ...{ key: 'window', header: `Open, ${nameZone(academy.timeZone)}`, sortable: true },
      cell: (quiz) => sayWindow(quiz, academy.timeZone),
    },
    {
      ...{ key: 'attempts', header: 'Attempts' },
      cell: (quiz) => sayAttempts(quiz),
    },
    {
      ...{ key: 'mean', header: 'Mean', numeric: true, sortable: true },
      cell: ({ meanPoints, maxPoints }) => (meanPoints === null ? '–' : formatPoints(meanPoints, maxPoints)),
    },
  ];
  const sorted = sortQuizzes(quizzes, sort);
  const shown = all ? sorted : sorted.slice(0, SHOWN);
  return (
    <>
      <Table
        caption="Quizzes of this course"
        columns={columns}
        rows={shown}
        rowKey={({ id }) => id}
        rowTo={({ id }) => `/quizzes/${id}/edit`}
        sort={sort}
        onSort={setSort}
        empty={
          <EmptyState
            title="No quizzes yet"
            action={
              <span className="flex flex-wrap gap-2">
                <ButtonLink variant="primary" to={`/courses/${courseId}/quizzes/generate`}>
                  Generate a quiz
                </ButtonLink>
                <ButtonLink to={`/courses/${courseId}/quizzes/new`}>Write one yourself</ButtonLink>
              </span>
            }
          >
            Draft one from a few words, a standard or a worksheet, or write it yourself. Students see it once you
            publish.
          </EmptyState>
        }
      />
      {shown.length < sorted.length && (
        <Button size="sm" variant="quiet" className="mt-2" onClick={() => setAll(true)}>
          {`Show all ${sorted.length}`}
        </Button>
      )}
    </>
  );
}

function sayWindow({ status, opensAt, closesAt }: QuizLine, timeZone: string): string {
  const from = opensAt && formatDateTime(opensAt, timeZone);
  const to = closesAt && formatDateTime(closesAt, timeZone);
  if (from && to) return `${from} to ${to}`;
  if (from) return `From ${from}`;
  if (to) return `Until ${to}`;
  return status === 'draft' ? '–' : 'Until you close it';
}

function sayAttempts({ running, waiting, graded }: QuizLine): string {
  const parts = [
    running > 0 && `${running} under way`,
    waiting > 0 && `${waiting} to grade`,
    graded > 0 && `${graded} graded`,
  ].filter(Boolean);
  return parts.length === 0 ? '–' : parts.join(', ');
}
