import { Button, formatPercent, formatPoints, MathText } from '@skillbridge/ui';
import { confidenceWords } from '../shared/confidence-words.ts';
import type { Part, SuggestedMark as Suggested } from './marked-work.ts';
import { type Mark, readPoints } from './marks.ts';

/** What pre-grading suggests for a part, on a dashed line of its own: it is no mark until somebody takes it. */
export function SuggestedMark({
  part,
  mark,
  suggested,
  compared = false,
  onAccept,
}: {
  part: Part;
  mark: Mark;
  suggested: Suggested;
  /** The own marks came first: the two are set against each other. */
  compared?: boolean;
  onAccept: () => void;
}) {
  const { words, tone } = confidenceWords(suggested.confidence);
  const given = readPoints(mark, part.maxPoints);
  const differs = given !== null && given !== suggested.points;
  return (
    <div className="flex flex-col gap-2 border-l-2 border-dashed border-line-strong/60 pl-3 text-sm">
      <div className="flex min-h-8 flex-wrap items-center justify-between gap-x-3 gap-y-1">
        <p className="text-ink-soft">
          Suggested {formatPoints(suggested.points)} of {formatPoints(part.maxPoints)},{' '}
          <span className={tone === 'warning' ? 'font-medium text-warning' : undefined}>
            {words} <span className="text-ink-faint">({formatPercent(suggested.confidence)})</span>
          </span>
          {compared && differs && (
            <span className="font-medium text-ink">
              {'. '}You gave {formatPoints(given)}
            </span>
          )}
        </p>
        {given === suggested.points ? (
          <span className="text-ink-faint">Same as yours</span>
        ) : (
          <Button size="sm" aria-label={`Accept the suggestion for ${part.name}`} onClick={onAccept}>
            Accept
          </Button>
        )}
      </div>
      {suggested.evidence ? (
        <blockquote className="text-ink-soft before:content-['“'] after:content-['”']">
          <MathText inline text={suggested.evidence} />
        </blockquote>
      ) : (
        <p className="text-ink-faint">No line of the work was found to quote.</p>
      )}
      {suggested.reason && (
        <p className="text-ink-soft">
          <span className="text-ink-faint">Why: </span>
          <MathText inline text={suggested.reason} />
        </p>
      )}
      {suggested.feedback && suggested.feedback !== mark.feedback && (
        <p className="text-ink-faint">
          Suggested words: <MathText inline text={suggested.feedback} />
        </p>
      )}
    </div>
  );
}
