import { type ItemResponse, itemKindNames, type StudentItem } from '@skillbridge/domain';
import { AlertBanner, Button, cx, formatCount, ItemView } from '@skillbridge/ui';
import { Flag } from 'lucide-react';
import { memo, useEffect, useRef } from 'react';
import type { ItemFeedbackOf } from '../quiz-types.ts';
import type { AnswerEntry } from '../saving/answer-book.ts';

/** What a student does with a question. */
export interface QuestionActs {
  answer: (itemId: string, response: ItemResponse | null) => void;
  mark: (itemId: string) => void;
  /** The focus came into it. */
  see: (number: number) => void;
  putBack: (itemId: string) => void;
  dismiss: (itemId: string) => void;
  /** Fixes the answer for its feedback. */
  check: (item: StudentItem) => unknown;
}

interface QuestionCardProps {
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
  /** Why its answer could not be checked; null when nothing is wrong, undefined where feedback comes later. */
  checkProblem: string | null | undefined;
  /** The same for the life of the page: a hundred questions are not drawn anew for a letter in one. */
  acts: QuestionActs;
}

/** One question of the quiz, with what is to be said about its answer. */
export const QuestionCard = memo(function QuestionCard(props: QuestionCardProps) {
  const { item, number, count, entry, marked, hidden, visit, disabled, feedback, checkProblem, acts } = props;
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
      onFocus={() => acts.see(number)}
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
            onClick={() => acts.mark(item.id)}
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
        onChange={(response) => acts.answer(item.id, response)}
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
                <Button size="sm" onClick={() => acts.putBack(item.id)}>
                  Put mine back
                </Button>
              )}
              <Button size="sm" variant="quiet" onClick={() => acts.dismiss(item.id)}>
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
      {checkProblem !== undefined && !entry.settled && !disabled && (
        <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
          <Button onClick={() => acts.check(item)}>Check this answer</Button>
          <p
            role="status"
            className={cx('min-w-0 flex-1 basis-48 text-sm', checkProblem ? 'text-danger' : 'text-ink-soft')}
          >
            {checkProblem ?? 'Once you have checked it, it stands.'}
          </p>
        </div>
      )}
    </section>
  );
});
