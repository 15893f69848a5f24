import { type Column, formatCount, MathText, Table } from '@skillbridge/ui';
import type { KeyPreview } from './key-change-types.ts';

type Move = KeyPreview['moves'][number];

/** Every attempt that would move, and how many would not. */
export function KeyPreviewTable({ preview }: { preview: KeyPreview }) {
  const { moves, unmoved, running, maxPoints } = preview;
  const points = (value: number | null): string => (value === null ? '–' : String(value));
  const columns: Column<Move>[] = [
    { key: 'student', header: 'Student', cell: ({ studentName, number }) => studentName ?? `Attempt ${number}` },
    { key: 'answer', header: 'Answer', cell: ({ response }) => (response ? <MathText text={response} inline /> : '–') },
    {
      key: 'points',
      header: `Points of ${maxPoints}`,
      numeric: true,
      cell: ({ from, to }) => `${points(from)} → ${points(to)}`,
    },
    {
      key: 'score',
      header: 'Score',
      numeric: true,
      cell: ({ scoreFrom, scoreTo }) =>
        scoreFrom === null ? 'Not out yet' : `${points(scoreFrom)} → ${points(scoreTo)}`,
    },
  ];
  return (
    <div role="status">
      <p className="pb-3">
        <strong className="font-semibold">{summary(moves)}</strong>
        <span className="text-ink-soft">
          {' '}
          {formatCount(unmoved, 'attempt')} {unmoved === 1 ? 'keeps its' : 'keep their'} points
          {running > 0 && `; ${formatCount(running, 'attempt')} under way will be scored by the correction`}.
        </span>
      </p>
      {moves.length > 0 && (
        <Table caption="Attempts that move" columns={columns} rows={moves} rowKey={({ attemptId }) => attemptId} />
      )}
    </div>
  );
}

function summary(moves: readonly Move[]): string {
  if (moves.length === 0) return 'Nobody’s points move.';
  const up = moves.filter(({ from, to }) => (to ?? 0) > (from ?? 0)).length;
  const down = moves.length - up;
  if (down === 0) return `${formatCount(up, 'attempt')} would gain points.`;
  if (up === 0) return `${formatCount(down, 'attempt')} would lose points.`;
  return `${formatCount(up, 'attempt')} would gain points, ${formatCount(down, 'attempt')} would lose some.`;
}
