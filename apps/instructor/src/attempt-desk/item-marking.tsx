import { formatPoints, TextLink } from '@skillbridge/ui';
import { useId, useState } from 'react';
import type { MarkedWork, Part } from '../marking/marked-work.ts';
import { markOf, readPoints } from '../marking/marks.ts';
import { PartMarking } from '../marking/part-marking.tsx';
import { partElementId } from '../marking/use-current-part.ts';
import type { Marking } from '../marking/use-marking.ts';
import { AnswerShown } from './answer-shown.tsx';
import type { Attempt, AttemptItem } from './attempt-types.ts';
import { KeyMark } from './key-mark.tsx';

/** One question: as it was answered on the left, its mark on the right. What the key scored opens to be changed. */
export function ItemMarking({
  attempt,
  entry,
  work,
  part,
  marking,
  onNext,
  onComments,
}: {
  attempt: Attempt;
  entry: AttemptItem;
  work: MarkedWork;
  part: Part;
  marking: Marking;
  onNext: () => void;
  onComments: () => void;
}) {
  const heading = useId();
  const { item, response, mark } = entry;
  const [open, setOpen] = useState(false);
  const typed = markOf(marking.marks, part.id);
  const points = readPoints(typed, part.maxPoints);
  const untouched = mark !== null && mark.points === points && mark.feedback === typed.feedback.trim();
  const byKey = mark !== null && mark.by !== 'instructor' && untouched;
  const shown =
    points === null
      ? null
      : untouched
        ? mark
        : { ...{ itemId: item.id, points, parts: [], feedback: '', overridden: null }, by: 'instructor' as const };
  return (
    <li className="border-t border-line py-6">
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset cannot be laid out as a grid in every browser */}
      <div
        role="group"
        id={partElementId(part.id)}
        data-part={part.id}
        tabIndex={-1}
        aria-labelledby={heading}
        className="grid scroll-mt-4 scroll-mb-28 gap-x-10 gap-y-5 rounded-sm outline-offset-8 lg:grid-cols-[minmax(0,1fr)_24rem]"
      >
        <div className="flex min-w-0 flex-col gap-3">
          <div className="flex flex-wrap items-baseline justify-between gap-x-4 gap-y-1">
            <h3 id={heading} className="font-semibold text-ink-soft">
              {part.name}
            </h3>
            {item.kind !== 'short' && (
              <TextLink
                to={`/quizzes/${attempt.quiz.id}/keys?question=${encodeURIComponent(item.id)}`}
                className="text-sm"
              >
                The key is wrong?
              </TextLink>
            )}
          </div>
          <AnswerShown item={item} response={response} mark={shown} seed={attempt.attemptId} />
        </div>
        <div className="flex min-w-0 flex-col gap-3">
          {byKey && !open ? (
            <KeyMark
              name={part.name}
              by={mark.by === 'key' ? 'key' : 'key-change'}
              points={formatPoints(mark.points, part.maxPoints)}
              feedback={mark.feedback}
              onChange={() => setOpen(true)}
            />
          ) : (
            <PartMarking
              {...{ work, part, marking, onNext, onComments }}
              heading={<span className="font-semibold">{byKey ? 'By the key' : 'Mark'}</span>}
            />
          )}
        </div>
      </div>
    </li>
  );
}
