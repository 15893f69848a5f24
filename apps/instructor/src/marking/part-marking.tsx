import type { RubricLevel } from '@skillbridge/domain';
import type { ReactNode } from 'react';
import { acceptOne } from './accept-suggestion.ts';
import { FeedbackField } from './feedback-field.tsx';
import { feedbackFieldId } from './feedback-id.ts';
import { LevelButtons } from './level-buttons.tsx';
import type { MarkedWork, Part } from './marked-work.ts';
import { markOf, readPoints, withMark } from './marks.ts';
import { PointsField } from './points-field.tsx';
import { SuggestedMark } from './suggested-mark.tsx';
import type { Marking } from './use-marking.ts';

/** The marks of one part: points or a level, what is suggested, words. `heading` stands beside the points. */
export function PartMarking({
  work,
  part,
  levels = [],
  marking,
  heading,
  onNext,
  onComments,
}: {
  work: MarkedWork;
  part: Part;
  levels?: readonly RubricLevel[] | undefined;
  marking: Marking;
  heading: ReactNode;
  onNext: () => void;
  onComments: () => void;
}) {
  const { marks, change } = marking;
  const mark = markOf(marks, part.id);
  const suggested = work.suggestion?.parts.find(({ partId }) => partId === part.id);
  const give = (points: string): void => change(withMark(marks, part.id, { ...mark, points }));
  return (
    <>
      <div className="flex items-start justify-between gap-4">
        <div className="min-w-0 pt-2">{heading}</div>
        <PointsField part={part} mark={mark} onChange={give} onNext={onNext} />
      </div>
      {levels.length > 0 && (
        <LevelButtons
          name={part.name}
          levels={levels}
          points={readPoints(mark, part.maxPoints)}
          suggested={suggested?.points ?? null}
          onChoose={(points) => give(String(points))}
        />
      )}
      {suggested && (
        <SuggestedMark
          part={part}
          mark={mark}
          suggested={suggested}
          compared={work.blind === 'shown' && !work.published}
          onAccept={() => change(acceptOne(marks, suggested))}
        />
      )}
      <FeedbackField
        id={feedbackFieldId(part.id)}
        label={`Feedback on ${part.name}`}
        maxLength={1000}
        value={mark.feedback}
        onChange={(feedback) => change(withMark(marks, part.id, { ...mark, feedback }))}
        onComments={onComments}
      />
    </>
  );
}
