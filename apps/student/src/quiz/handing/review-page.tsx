import { describeResponse, type ItemResponse, type StudentItem } from '@skillbridge/domain';
import { Button, ConfirmDialog, cx, MathText, StatusPill, type Tone } from '@skillbridge/ui';
import { ChevronRight, Flag } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import type { QuestionState } from '../taking/question-state.ts';
import { sayReview } from './say-review.ts';

export interface ReviewLine {
  readonly item: StudentItem;
  readonly number: number;
  readonly response: ItemResponse | null;
  readonly state: QuestionState;
  readonly marked: boolean;
}

interface ReviewPageProps {
  lines: readonly ReviewLine[];
  onGo: (at: number) => void;
  onHandIn: () => unknown;
  pending: boolean;
}

/** The page before the hand-in: every question with what is answered and where the answer is. */
export function ReviewPage({ lines, onGo, onHandIn, pending }: ReviewPageProps) {
  const [asking, setAsking] = useState(false);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const { summary, warnings } = sayReview(lines);
  return (
    <section aria-labelledby="review" className="flex flex-col gap-5">
      <div className="flex flex-col gap-1">
        <h2 id="review" ref={heading} tabIndex={-1} className="text-xl font-semibold outline-none">
          Look over your answers
        </h2>
        <p className="text-ink-soft">{summary}</p>
      </div>
      <ul className="flex flex-col border-t border-line">
        {lines.map((line, at) => (
          <ReviewRow key={line.item.id} line={line} onGo={() => onGo(at)} />
        ))}
      </ul>
      <div className="flex flex-wrap items-center gap-x-4 gap-y-3">
        <Button variant="primary" pending={pending} onClick={() => setAsking(true)}>
          Hand in
        </Button>
        <Button variant="quiet" onClick={() => onGo(lines.length - 1)}>
          Back to the questions
        </Button>
      </div>
      <ConfirmDialog
        open={asking}
        title="Hand in your quiz?"
        confirmLabel="Hand in"
        cancelLabel="Keep working"
        onConfirm={() => {
          setAsking(false);
          void onHandIn();
        }}
        onCancel={() => setAsking(false)}
      >
        {warnings.map((warning) => (
          <p key={warning} className="pb-1 font-medium text-warning">
            {warning}
          </p>
        ))}
        <p>You cannot change your answers afterwards.</p>
      </ConfirmDialog>
    </section>
  );
}

const places: Record<QuestionState['place'], { tone: Tone; text: string }> = {
  nothing: { tone: 'neutral', text: 'No answer' },
  saved: { tone: 'success', text: 'Saved' },
  unsent: { tone: 'warning', text: 'Not sent yet' },
  refused: { tone: 'danger', text: 'Not saved' },
};

function ReviewRow({ line, onGo }: { line: ReviewLine; onGo: () => void }) {
  const { item, number, response, state, marked } = line;
  const empty = state.answer === 'empty';
  const { tone, text } = empty && state.place !== 'unsent' ? places.nothing : places[state.place];
  return (
    <li className="relative grid min-h-14 grid-cols-[2rem_minmax(0,1fr)_auto] items-center gap-x-3 border-b border-line py-2 hover:bg-well/60">
      <span className="text-ink-soft">{number}</span>
      <div className="min-w-0">
        <p className={cx('line-clamp-2', empty && 'text-ink-faint')}>
          {empty ? 'No answer' : <MathText inline text={describeResponse(item, response)} />}
        </p>
        {state.sentence && <p className="text-sm text-warning">{state.sentence}</p>}
      </div>
      <span className="flex items-center gap-3">
        {marked && <Flag role="img" aria-label="Marked for review" className="size-4 fill-warning text-warning" />}
        {!(empty && text === 'No answer') && <StatusPill tone={tone}>{text}</StatusPill>}
        <button
          type="button"
          aria-label={`Go to question ${number}`}
          onClick={onGo}
          className="flex size-8 items-center justify-center rounded-md text-ink-soft after:absolute after:inset-0"
        >
          <ChevronRight aria-hidden className="size-5" />
        </button>
      </span>
    </li>
  );
}
