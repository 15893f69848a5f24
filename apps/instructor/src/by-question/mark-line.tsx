import { POINT_STEP } from '@skillbridge/domain';
import { Button, formatPercent, formatPoints, NumberField } from '@skillbridge/ui';
import type { KeyboardEvent } from 'react';
import { CommentBank } from '../marking/comment-bank.tsx';
import { FeedbackField } from '../marking/feedback-field.tsx';
import { confidenceWords } from '../shared/confidence-words.ts';
import type { MarkRow } from './mark-row.ts';
import { type LineMarking, openLine } from './use-mark-list.ts';

/** A line of the list: closed with its points, or open to be given some. */
export function MarkLine({
  row,
  open,
  marking,
  onOpen,
}: {
  row: MarkRow;
  open: boolean;
  marking: LineMarking;
  onOpen: () => void;
}) {
  if (!open) {
    return (
      <button
        type="button"
        onClick={onOpen}
        className="grid w-full grid-cols-[minmax(0,1fr)_auto] items-baseline gap-x-6 gap-y-1 px-3 py-3 text-left hover:bg-well/60"
      >
        <span className="line-clamp-3 min-w-0">{row.body}</span>
        <span className={row.marked ? 'text-right' : 'text-right text-ink-faint'}>{sayPoints(row)}</span>
        <span className="col-span-2 text-sm text-ink-faint">{row.note}</span>
      </button>
    );
  }
  return <OpenLine row={row} marking={marking} />;
}

function OpenLine({ row, marking }: { row: MarkRow; marking: LineMarking }) {
  const { points, feedback, wrong, valid, pending, type, apply, step } = marking;
  const leave = (): void => document.getElementById(openLine.frame)?.focus();
  const press = (event: KeyboardEvent): void => {
    if (event.key === 'Enter') void apply();
    else if (event.key === 'ArrowDown' || event.key === 'ArrowUp') step(event.key === 'ArrowDown' ? 1 : -1);
    else if (event.key === 'Escape') leave();
    else return;
    event.preventDefault();
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset cannot be laid out as a grid in every browser
    <div
      role="group"
      id={openLine.frame}
      tabIndex={-1}
      aria-label={row.name}
      className="grid gap-x-8 gap-y-4 rounded-sm border-l-2 border-accent px-3 py-4 -outline-offset-2 md:grid-cols-[minmax(0,1fr)_20rem]"
      onKeyDown={(event) => {
        if (event.target === event.currentTarget && event.key === 'Enter') void apply();
      }}
    >
      <div className="flex min-w-0 flex-col gap-2">
        <div>{row.body}</div>
        <div className="text-sm text-ink-faint">{row.note}</div>
        <div id={openLine.more} className="text-sm empty:hidden">
          {row.more}
        </div>
      </div>
      <div className="flex min-w-0 flex-col gap-3">
        <div className="flex items-start gap-2">
          <NumberField
            id={openLine.points}
            label={`Points for ${row.name}`}
            hideLabel
            className="w-30"
            min={0}
            max={row.maxPoints}
            step={POINT_STEP}
            suffix={`of ${formatPoints(row.maxPoints)}`}
            value={points}
            error={wrong ? `0 to ${formatPoints(row.maxPoints)}, in quarters.` : undefined}
            onChange={(event) => type({ points: event.currentTarget.value })}
            onKeyDown={press}
          />
          <Button variant="primary" pending={pending} disabled={!valid} onClick={apply}>
            Give
          </Button>
        </div>
        <Suggested row={row} onTake={(taken) => type(taken)} feedback={feedback} />
        {/* biome-ignore lint/a11y/noStaticElementInteractions: hears Escape of the box inside */}
        <div onKeyDown={(event) => event.key === 'Escape' && leave()}>
          <FeedbackField
            id={openLine.feedback}
            label={`Feedback on ${row.name}`}
            maxLength={1000}
            value={feedback}
            onChange={(words) => type({ feedback: words })}
            onComments={() => marking.setBanking(true)}
          />
        </div>
      </div>
      {marking.banking && (
        <CommentBank
          about={row.name}
          words={feedback}
          onInsert={(text) => type({ feedback: feedback.trim() ? `${feedback.trimEnd()} ${text}` : text })}
          onClose={() => marking.setBanking(false)}
        />
      )}
    </div>
  );
}

function Suggested({
  row,
  feedback,
  onTake,
}: {
  row: MarkRow;
  feedback: string;
  onTake: (mark: { points: string; feedback: string }) => void;
}) {
  const { suggested } = row;
  if (!suggested) return null;
  return (
    <p className="flex flex-wrap items-center gap-x-3 gap-y-1 border-l-2 border-dashed border-line-strong/60 pl-3 text-sm text-ink-soft">
      Suggested {formatPoints(suggested.points)}, {confidenceWords(suggested.confidence).words} (
      {formatPercent(suggested.confidence)})
      <Button
        size="sm"
        variant="quiet"
        onClick={() => onTake({ points: String(suggested.points), feedback: feedback || suggested.feedback })}
      >
        Take it
      </Button>
    </p>
  );
}

function sayPoints({ points, marked, maxPoints }: MarkRow): string {
  if (points !== null) return formatPoints(points, maxPoints);
  return marked ? 'several' : 'to mark';
}
