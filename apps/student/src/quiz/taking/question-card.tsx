import { type ItemResponse, itemKindNames, type StudentItem } from '@skillbridge/domain';
import { AlertBanner, Button, cx, formatCount, ItemView } from '@skillbridge/ui';
import { Flag } from 'lucide-react';
import { useEffect, useRef } from 'react';
import type { ItemFeedbackOf } from '../quiz-types.ts';
import type { AnswerEntry } from '../saving/answer-book.ts';

export interface QuestionCardProps {
  item: StudentItem;
  number: number;
  count: number;
  entry: AnswerEntry;
  marked: boolean;
  /** Not to be seen now; it stays in the page, so that what was struck out or begun in it is there on the way back. */
  hidden: boolean;
  /** The visit that the student pays it; null while they are elsewhere. A new one takes the focus. */
  visit: number | null;
  disabled: boolean;
  feedback: ItemFeedbackOf | null;
  onAnswer: (response: ItemResponse | null) => void;
  onMark: () => void;
  /** The student is at it: the focus came into it. */
  onSee: () => void;
  onPutBack: () => void;
  onDismiss: () => void;
  /** The button that fixes an answer for its feedback; null where feedback comes later. */
  check: { readonly run: () => unknown; readonly problem: string | null } | null;
}

/** One question of the quiz, with what is to be said about its answer. */
export function QuestionCard(props: QuestionCardProps) {
  const { item, number, count, entry, marked, hidden, visit, disabled, feedback, check } = props;
  const heading = useRef<HTMLHeadingElement>(null);
  const paid = useRef(visit);
  useEffect(() => {
    if (visit !== null && visit !== paid.current) heading.current?.focus();
    paid.current = visit;
  }, [visit]);
  const id = `question-${number}`;
  return (
    <section
      hidden={hidden}
      aria-labelledby={id}
      onFocus={props.onSee}
      className={cx('min-w-0 flex-col gap-5', !hidden && 'flex')}
    >
      <div className="flex flex-wrap items-center justify-between gap-x-6 gap-y-1">
        <h2 id={id} ref={heading} tabIndex={-1} className="scroll-mt-32 font-semibold outline-none">
          Question {number} <span className="font-normal text-ink-soft">of {count}</span>
        </h2>
        <span className="flex items-center gap-3 text-sm text-ink-soft">
          {itemKindNames[item.kind]}
          <span aria-hidden>·</span>
          {formatCount(item.points, 'point')}
          <button
            type="button"
            aria-pressed={marked}
            onClick={props.onMark}
            className={cx(
              'ml-1 inline-flex min-h-8 items-center gap-1.5 rounded-md px-2 hover:bg-well',
              marked ? 'font-semibold text-warning' : 'text-ink-soft hover:text-ink',
            )}
          >
            <Flag aria-hidden className={cx('size-4', marked && 'fill-current')} strokeWidth={1.75} />
            Mark for review
          </button>
        </span>
      </div>
      <ItemView
        item={item}
        response={entry.response}
        onChange={props.onAnswer}
        disabled={disabled || entry.settled}
        outcome={feedback}
      />
      {entry.overtaken && (
        <AlertBanner
          tone="info"
          role="status"
          action={
            <span className="flex gap-2">
              {!entry.settled && !disabled && (
                <Button size="sm" onClick={props.onPutBack}>
                  Put mine back
                </Button>
              )}
              <Button size="sm" variant="quiet" onClick={props.onDismiss}>
                Keep this one
              </Button>
            </span>
          }
        >
          {entry.overtaken.sentence} It is shown here.
        </AlertBanner>
      )}
      {entry.problem && (
        <AlertBanner tone="warning" role="status">
          {entry.problem}
        </AlertBanner>
      )}
      {check && !entry.settled && !disabled && (
        <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
          <Button onClick={check.run}>Check this answer</Button>
          <p
            role="status"
            className={cx('min-w-0 flex-1 basis-48 text-sm', check.problem ? 'text-danger' : 'text-ink-soft')}
          >
            {check.problem ?? 'Once you have checked it, it stands.'}
          </p>
        </div>
      )}
    </section>
  );
}
