import { useMe } from '@skillbridge/client/react';
import { type Column, cx, EmptyState, formatDate, MathText, NumberField, StatusPill, Table } from '@skillbridge/ui';
import { describePoints, describeRow } from './describe-row.ts';
import type { OwnCourse, OwnRow } from './own-course.ts';
import type { useWhatIf } from './use-what-if.ts';

/** Every piece of work of a course, soonest due first; with a box for imagined points while one asks what if. */
export function GradeRows({ course, imagined }: { course: OwnCourse; imagined: ReturnType<typeof useWhatIf> }) {
  const { timeZone } = useMe().academy;
  const { rows, setup } = course;
  const dropped = new Set(imagined.totals?.cells.filter((cell) => cell.dropped).map(({ columnId }) => columnId));
  const columns: Column<OwnRow>[] = [
    { key: 'title', header: 'Work', cell: ({ title }) => <MathText inline text={title} /> },
    ...(setup.categories.length > 0
      ? [{ key: 'category', header: 'Category', cell: (row: OwnRow) => nameCategory(course, row) }]
      : []),
    {
      key: 'due',
      header: 'Due',
      cell: ({ dueAt }) => <span className="whitespace-nowrap">{dueAt ? formatDate(dueAt, timeZone) : '–'}</span>,
    },
    { key: 'notes', header: 'Notes', cell: (row) => <Notes row={row} /> },
    {
      key: 'points',
      header: 'Points',
      numeric: true,
      cell: (row) => (
        <span className={cx('font-semibold whitespace-nowrap text-ink', isStruck(row) && 'font-normal line-through')}>
          {describePoints(row)}
        </span>
      ),
    },
    ...(imagined.on
      ? [
          {
            key: 'what-if',
            header: 'What if',
            numeric: true,
            cell: ({ id, title, cell, maxPoints }: OwnRow) => (
              <span className="flex items-center justify-end gap-3">
                {dropped.has(id) && <span className="text-sm text-ink-soft">would be dropped</span>}
                <NumberField
                  hideLabel
                  label={`What if: points for ${title}`}
                  className="w-24"
                  min={0}
                  max={cell.kind === 'graded' ? (cell.outOf ?? maxPoints) : maxPoints}
                  step="any"
                  placeholder={cell.kind === 'graded' ? String(cell.points) : ''}
                  value={imagined.typed(id)}
                  onChange={(event) => imagined.type(id, event.currentTarget.value)}
                />
              </span>
            ),
          },
        ]
      : []),
  ];
  return (
    <Table
      caption={`Grades in ${course.title}`}
      columns={columns}
      rows={rows}
      rowKey={({ id }) => id}
      {...(imagined.on
        ? {}
        : { rowTo: ({ kind, id }: OwnRow) => `/${kind === 'quiz' ? 'quizzes' : 'assignments'}/${id}` })}
      empty={<EmptyState title="Nothing here yet">Assignments and quizzes of this course appear here.</EmptyState>}
    />
  );
}

function Notes({ row }: { row: OwnRow }) {
  const lines = describeRow(row);
  if (lines.length === 0) return '–';
  return (
    <span className="flex flex-col items-end @xl:items-start">
      {lines.map(({ words, tone }) => (
        <StatusPill key={words} tone={tone} className="whitespace-normal!">
          {words}
        </StatusPill>
      ))}
    </span>
  );
}

function isStruck({ cell, counted }: OwnRow): boolean {
  return cell.kind === 'graded' && counted?.dropped === true;
}

function nameCategory({ setup }: OwnCourse, { categoryId }: OwnRow): string {
  return setup.categories.find(({ id }) => id === categoryId)?.name ?? 'Uncategorised';
}
