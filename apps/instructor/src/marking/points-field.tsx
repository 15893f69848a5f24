import { POINT_STEP } from '@skillbridge/domain';
import { formatPoints, NumberField } from '@skillbridge/ui';
import { pointsFieldId } from './check-marks.ts';
import type { Part } from './marked-work.ts';
import { type Mark, readPoints } from './marks.ts';

/** The points of a part as a number. Enter goes on to the next part. */
export function PointsField({
  part,
  mark,
  onChange,
  onNext,
}: {
  part: Part;
  mark: Mark;
  onChange: (points: string) => void;
  onNext: () => void;
}) {
  const wrong = mark.points.trim() !== '' && readPoints(mark, part.maxPoints) === null;
  return (
    <NumberField
      id={pointsFieldId(part.id)}
      label={`Points for ${part.name}`}
      hideLabel
      className="w-30 shrink-0"
      min={0}
      max={part.maxPoints}
      step={POINT_STEP}
      suffix={`of ${formatPoints(part.maxPoints)}`}
      value={mark.points}
      error={wrong ? `0 to ${formatPoints(part.maxPoints)}, in quarters.` : undefined}
      onChange={(event) => onChange(event.currentTarget.value)}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' || event.ctrlKey || event.metaKey) return;
        event.preventDefault();
        onNext();
      }}
    />
  );
}
