import { useMe } from '@skillbridge/client/react';
import { Badge, formatDateTime, formatPoints, MathText } from '@skillbridge/ui';
import { Fold } from '../shared/fold.tsx';
import type { Criterion, Round } from './desk-types.ts';

/** What was handed in before, each round with its note and its marks. */
export function EarlierRounds({ rounds, criteria }: { rounds: readonly Round[]; criteria: readonly Criterion[] }) {
  if (rounds.length === 0) return null;
  return (
    <section aria-labelledby="rounds" className="flex flex-col gap-2">
      <h2 id="rounds" className="text-lg font-semibold">
        Earlier rounds
      </h2>
      <div className="border-b border-line">
        {rounds.toReversed().map((round) => (
          <EarlierRound key={round.number} round={round} criteria={criteria} />
        ))}
      </div>
    </section>
  );
}

function EarlierRound({ round, criteria }: { round: Round; criteria: readonly Criterion[] }) {
  const { academy } = useMe();
  const { review, feedback, grade, returnNote, returnedBy, returnedAt, content, files, late } = round;
  return (
    <Fold
      title={`Round ${round.number}`}
      note={grade === null ? 'not graded' : `graded ${formatPoints(grade)}`}
      open={false}
    >
      <div className="flex flex-col gap-4">
        <p className="text-sm text-ink-soft">
          Handed in {formatDateTime(round.handedInAt, academy.timeZone)} {late && <Badge tone="warning">Late</Badge>}
        </p>
        <blockquote className="border-l-2 border-line-strong/60 pl-3">
          <p className="text-sm text-ink-faint">
            {returnedBy} returned it {formatDateTime(returnedAt, academy.timeZone)}
          </p>
          <MathText text={returnNote} />
        </blockquote>
        <div className="rounded-md bg-well px-4 py-3">
          {content.trim() ? <MathText text={content} /> : <p className="text-ink-soft">No text, only files.</p>}
        </div>
        {files.length > 0 && (
          <ul aria-label={`Files of round ${round.number}`}>
            {files.map(({ id, name }) => (
              <li key={id}>
                <a href={`/api/files/${id}`} target="_blank" rel="noreferrer" className="link">
                  {name}
                </a>
              </li>
            ))}
          </ul>
        )}
        {review && review.criteria.length > 0 && (
          <dl className="grid grid-cols-[minmax(0,1fr)_auto] gap-x-4 gap-y-2 text-sm">
            {review.criteria.map((mark) => (
              <div key={mark.criterionId} className="col-span-2 grid grid-cols-subgrid border-b border-line pb-2">
                <dt>
                  {criteria.find(({ id }) => id === mark.criterionId)?.name ?? 'A criterion that is gone'}
                  {mark.feedback && (
                    <span className="block text-ink-soft">
                      <MathText inline text={mark.feedback} />
                    </span>
                  )}
                </dt>
                <dd className="text-right">{formatPoints(mark.points)}</dd>
              </div>
            ))}
          </dl>
        )}
        {feedback && <p className="text-sm text-ink-soft">On the whole: {feedback}</p>}
      </div>
    </Fold>
  );
}
