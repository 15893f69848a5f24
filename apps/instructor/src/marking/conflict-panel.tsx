import { AlertBanner, Button, formatPoints } from '@skillbridge/ui';
import type { SaverState } from './create-review-saver.ts';
import type { MarkedWork } from './marked-work.ts';
import { type Marks, markOf, marksOf } from './marks.ts';

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
  onTakeTheirs: (theirs: MarkedWork) => void;
}) {
  const { sentence, theirs: work } = conflict;
  const theirs = marksOf(work.review);
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
              Part
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
          {work.parts.map(({ id, name, maxPoints }) => (
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
      {theirs.feedback && <p className="text-sm text-ink-soft">Their feedback: {theirs.feedback}</p>}
      <div className="flex flex-wrap gap-2">
        <Button size="sm" onClick={() => onTakeTheirs(work)}>
          Use their marks
        </Button>
        <Button size="sm" onClick={onKeepMine}>
          Go on with mine
        </Button>
      </div>
    </div>
  );
}
