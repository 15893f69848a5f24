import { Button, formatPoints, MathText } from '@skillbridge/ui';
import { confidenceWords } from '../shared/confidence-words.ts';
import type { Criterion, CriterionSuggestion } from './desk-types.ts';
import { type Mark, readPoints } from './marks.ts';

/** What pre-grading suggests for a criterion, on a dashed line of its own: it is no mark until somebody takes it. */
export function CriterionSuggested({
  criterion,
  mark,
  suggestion,
  onAccept,
}: {
  criterion: Criterion;
  mark: Mark;
  suggestion: CriterionSuggestion;
  onAccept: (suggestion: CriterionSuggestion) => void;
}) {
  const { words, tone } = confidenceWords(suggestion.confidence);
  const given = readPoints(mark, criterion.maxPoints);
  const accepted = given === suggestion.points;
  return (
    <div className="flex flex-col gap-2 border-l-2 border-dashed border-line-strong/60 pl-3 text-sm">
      <div className="flex min-h-8 items-center justify-between gap-3">
        <p className="text-ink-soft">
          Suggested {formatPoints(suggestion.points)} of {formatPoints(criterion.maxPoints)},{' '}
          <span className={tone === 'warning' ? 'font-medium text-warning' : undefined}>{words}</span>
        </p>
        {accepted ? (
          <span className="text-ink-faint">Same as yours</span>
        ) : (
          <Button
            size="sm"
            aria-label={`Accept the suggestion for ${criterion.name}`}
            onClick={() => onAccept(suggestion)}
          >
            Accept
          </Button>
        )}
      </div>
      {suggestion.evidence ? (
        <blockquote className="text-ink-soft before:content-['“'] after:content-['”']">
          <MathText inline text={suggestion.evidence} />
        </blockquote>
      ) : (
        <p className="text-ink-faint">No line of the work was found to quote.</p>
      )}
      {suggestion.feedback && suggestion.feedback !== mark.feedback && (
        <p className="text-ink-faint">
          Suggested words: <MathText inline text={suggestion.feedback} />
        </p>
      )}
    </div>
  );
}
