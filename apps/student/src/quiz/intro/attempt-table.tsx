import { useMe } from '@skillbridge/client/react';
import { Badge, type Column, formatDateTime, formatPoints, StatusPill, Table, type Tone } from '@skillbridge/ui';
import type { QuizIntro } from '../quiz-types.ts';

type OwnAttempt = QuizIntro['attempts'][number];

const states: Record<OwnAttempt['status'], { tone: Tone; text: string }> = {
  'in-progress': { tone: 'accent', text: 'In progress' },
  'handed-in': { tone: 'info', text: 'Handed in' },
  graded: { tone: 'success', text: 'Graded' },
};

/** The student's attempts at a quiz, newest first, with the one that counts. */
export function AttemptTable({ quiz, current }: { quiz: QuizIntro; current?: string }) {
  const { timeZone } = useMe().academy;
  const columns: Column<OwnAttempt>[] = [
    {
      key: 'number',
      header: 'Attempt',
      cell: ({ number, counts, attemptId }) => (
        <span className="inline-flex items-center gap-2">
          {attemptId === current ? `${number}, shown here` : number}
          {counts && quiz.attempts.length > 1 && <Badge tone="success">Counts</Badge>}
        </span>
      ),
    },
    {
      key: 'state',
      header: 'State',
      cell: ({ status }) => <StatusPill tone={states[status].tone}>{states[status].text}</StatusPill>,
    },
    {
      key: 'handed-in',
      header: 'Handed in',
      cell: ({ handedInAt, handedInBy }) =>
        handedInAt === null
          ? ''
          : `${formatDateTime(handedInAt, timeZone)}${handedInBy === 'clock' ? ', by the clock' : ''}`,
    },
    {
      key: 'points',
      header: 'Points',
      numeric: true,
      cell: ({ points, maxPoints }) =>
        points === null ? '' : <span className="font-semibold text-ink">{formatPoints(points, maxPoints)}</span>,
    },
  ];
  return (
    <Table
      caption="Your attempts"
      columns={columns}
      rows={quiz.attempts}
      rowKey={({ attemptId }) => attemptId}
      rowTo={({ attemptId, status }) =>
        `/quizzes/${quiz.id}/attempts/${attemptId}${status === 'in-progress' ? '' : '/result'}`
      }
    />
  );
}
