import { type Column, EmptyState, Table } from '@skillbridge/ui';
import { saySlip } from '../../shared/tutor-words.ts';
import type { StudentStruggles } from './struggle-types.ts';

const SHOWN = 3;

/** One student a row; a row opens their conversations. */
export function StruggleTable({ courseId, students }: { courseId: string; students: readonly StudentStruggles[] }) {
  const columns: Column<StudentStruggles>[] = [
    { key: 'name', header: 'Student', cell: ({ name }) => name },
    {
      key: 'problems',
      header: 'Asked most about',
      cell: ({ problems }) =>
        list(
          problems.map(({ assignmentId, title, label, count }) => ({
            key: `${assignmentId} ${label}`,
            words: `${title}, problem ${label} (${count})`,
          })),
        ),
    },
    {
      key: 'slips',
      header: 'Slips',
      cell: ({ slips }) => list(slips.map(({ kind, count }) => ({ key: kind, words: `${saySlip(kind)} (${count})` }))),
    },
    { key: 'messages', header: 'Questions', numeric: true, cell: ({ messages }) => messages },
    { key: 'redirects', header: 'Redirects', numeric: true, cell: ({ redirects }) => redirects || '–' },
    { key: 'referrals', header: 'Referred to you', numeric: true, cell: ({ referrals }) => referrals || '–' },
  ];
  return (
    <Table
      caption="What each student struggled with"
      columns={columns}
      rows={students}
      rowKey={({ id }) => id}
      rowTo={({ id }) => `/tutor?course=${courseId}&student=${id}`}
      empty={
        <EmptyState title="Nobody asked the tutor in this time">
          What students get stuck on shows up here once they do.
        </EmptyState>
      }
    />
  );
}

function list(all: readonly { readonly key: string; readonly words: string }[]) {
  if (all.length === 0) return '–';
  return (
    <ul className="flex flex-col">
      {all.slice(0, SHOWN).map(({ key, words }) => (
        <li key={key}>{words}</li>
      ))}
    </ul>
  );
}
