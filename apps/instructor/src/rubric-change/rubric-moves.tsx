import type { Outputs } from '@skillbridge/client/react';
import { formatCount, formatPoints } from '@skillbridge/ui';

type Preview = Outputs['instructor']['assignments']['rubricPreview'];

/** Grades that would change, work that would need marks again, and how many stay. */
export function RubricMoves({ preview }: { preview: Preview }) {
  const { maxPointsBefore, maxPointsAfter, moves, moving, needsMarks, needing, staying, drafts } = preview;
  return (
    <div className="flex flex-col gap-5">
      <ul className="flex flex-col gap-1">
        {maxPointsBefore !== maxPointsAfter && (
          <li>
            The assignment carries {formatPoints(maxPointsAfter)} instead of {formatPoints(maxPointsBefore)} points.
          </li>
        )}
        <li>
          {moving === 0 ? 'No grade that is out changes.' : `${formatCount(moving, 'grade')} would change.`}{' '}
          {staying > 0 && `${staying} ${staying === 1 ? 'stays' : 'stay'}.`}
        </li>
        {drafts > 0 && <li>{formatCount(drafts, 'draft')} would be carried over.</li>}
      </ul>
      {moves.length > 0 && (
        <MoveTable
          caption="Grades that would change"
          rows={moves.map(({ submissionId, studentName, before, after }) => ({
            id: submissionId,
            name: studentName,
            before: formatPoints(before, maxPointsBefore),
            after: formatPoints(after, maxPointsAfter),
          }))}
          more={moving - moves.length}
        />
      )}
      {needsMarks.length > 0 && (
        <div className="flex flex-col gap-2">
          <p className="font-semibold">
            {formatCount(needing, 'grade')} would be taken back until the new criteria are marked
          </p>
          <MoveTable
            caption="Work that would need marks again"
            rows={needsMarks.map(({ submissionId, studentName, before, criteria }) => ({
              id: submissionId,
              name: studentName,
              before: formatPoints(before, maxPointsBefore),
              after: `needs ${criteria.join(', ')}`,
            }))}
            more={needing - needsMarks.length}
          />
        </div>
      )}
    </div>
  );
}

function MoveTable({
  caption,
  rows,
  more,
}: {
  caption: string;
  rows: readonly { id: string; name: string; before: string; after: string }[];
  /** How many there are beside those shown. */
  more: number;
}) {
  return (
    <div className="max-h-72 overflow-y-auto">
      <table className="w-full text-left text-sm">
        <caption className="sr-only">{caption}</caption>
        <thead>
          <tr className="border-b border-line text-ink-faint">
            <th scope="col" className="py-1 font-medium">
              Student
            </th>
            <th scope="col" className="py-1 pl-4 text-right font-medium">
              Now
            </th>
            <th scope="col" className="py-1 pl-4 text-right font-medium">
              Then
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ id, name, before, after }) => (
            <tr key={id} className="border-b border-line">
              <th scope="row" className="py-1.5 font-normal">
                {name}
              </th>
              <td className="py-1.5 pl-4 text-right text-ink-soft">{before}</td>
              <td className="py-1.5 pl-4 text-right font-semibold">{after}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {more > 0 && <p className="pt-2 text-sm text-ink-faint">And {more} more.</p>}
    </div>
  );
}
