import { POINT_STEP } from '@skillbridge/domain';
import { formatPoints, NumberField, TextArea } from '@skillbridge/ui';
import { useId } from 'react';
import { pointsFieldId } from './check-marks.ts';
import { CriterionSuggested } from './criterion-suggested.tsx';
import type { Criterion, CriterionSuggestion } from './desk-types.ts';
import { type Mark, readPoints } from './marks.ts';

/** One criterion: what it asks for, what is suggested, the grader's points and words. */
export function CriterionMarking({
  criterion,
  mark,
  suggestion,
  onChange,
  onAccept,
}: {
  criterion: Criterion;
  mark: Mark;
  suggestion: CriterionSuggestion | null;
  onChange: (mark: Mark) => void;
  onAccept: (suggestion: CriterionSuggestion) => void;
}) {
  const heading = useId();
  const { id, name, description, maxPoints } = criterion;
  const wrong = mark.points.trim() !== '' && readPoints(mark, maxPoints) === null;
  return (
    <li className="border-t border-line py-5">
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset cannot be laid out as a grid in every browser */}
      <div role="group" aria-labelledby={heading} className="flex flex-col gap-3">
        <div className="flex items-start justify-between gap-4">
          <div className="min-w-0 pt-2">
            <h3 id={heading} className="font-semibold">
              {name}
            </h3>
            {description && <p className="text-sm text-ink-soft">{description}</p>}
          </div>
          <NumberField
            id={pointsFieldId(id)}
            label={`Points for ${name}`}
            hideLabel
            className="w-30 shrink-0"
            min={0}
            max={maxPoints}
            step={POINT_STEP}
            suffix={`of ${formatPoints(maxPoints)}`}
            value={mark.points}
            error={wrong ? `0 to ${formatPoints(maxPoints)}, in quarters.` : undefined}
            onChange={(event) => onChange({ ...mark, points: event.currentTarget.value })}
          />
        </div>
        {suggestion && (
          <CriterionSuggested criterion={criterion} mark={mark} suggestion={suggestion} onAccept={onAccept} />
        )}
        <TextArea
          label={`Feedback on ${name}`}
          hideLabel
          placeholder="Feedback to the student"
          rows={2}
          maxLength={1000}
          value={mark.feedback}
          onChange={(event) => onChange({ ...mark, feedback: event.currentTarget.value })}
        />
      </div>
    </li>
  );
}
