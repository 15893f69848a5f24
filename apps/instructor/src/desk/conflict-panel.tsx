import { AlertBanner, Button, formatPoints } from '@skillbridge/ui';
import type { SaverState } from './create-review-saver.ts';
import type { Desk } from './desk-types.ts';
import { type Marks, markOf, marksOfDesk } from './marks.ts';

/** Two graders on one piece of work: both sets of marks beside each other, and neither is lost unasked. */
export function ConflictPanel({
  conflict,
  marks,
  onKeepMine,
  onTakeTheirs,
}: {
  conflict: NonNullable<SaverState['conflict']>;
  marks: Marks;
  onKeepMine: () => void;
  onTakeTheirs: (theirs: Desk) => void;
}) {
  const { desk, sentence } = conflict;
  const theirs = marksOfDesk(desk);
  return (
    <div className="flex flex-col gap-3">
      <AlertBanner tone="warning" role="alert" title={sentence}>
        Nothing of yours has been lost, and nothing of theirs has been changed.
      </AlertBanner>
      <table className="w-full text-left text-sm">
        <caption className="sr-only">Their marks and yours</caption>
        <thead>
          <tr className="border-b border-line text-ink-faint">
            <th scope="col" className="py-1 font-medium">
              Criterion
            </th>
            <th scope="col" className="py-1 text-right font-medium">
              Theirs
            </th>
            <th scope="col" className="py-1 text-right font-medium">
              Yours
            </th>
          </tr>
        </thead>
        <tbody>
          {desk.assignment.rubric.criteria.map(({ id, name, maxPoints }) => (
            <tr key={id} className="border-b border-line">
              <th scope="row" className="py-1 pr-2 font-normal">
                {name}
              </th>
              <td className="py-1 text-right whitespace-nowrap">
                {markOf(theirs, id).points || '–'} / {formatPoints(maxPoints)}
              </td>
              <td className="py-1 pl-4 text-right whitespace-nowrap">
                {markOf(marks, id).points || '–'} / {formatPoints(maxPoints)}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {desk.feedback && <p className="text-sm text-ink-soft">Their feedback: {desk.feedback}</p>}
      <div className="flex flex-wrap gap-2">
        <Button size="sm" onClick={() => onTakeTheirs(desk)}>
          Use their marks
        </Button>
        <Button size="sm" onClick={onKeepMine}>
          Go on with mine
        </Button>
      </div>
    </div>
  );
}
