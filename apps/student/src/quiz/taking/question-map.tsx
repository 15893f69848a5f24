import { cx } from '@skillbridge/ui';
import { Flag } from 'lucide-react';
import { nameQuestion, type QuestionState } from './question-state.ts';

export interface MapEntry {
  readonly id: string;
  readonly number: number;
  readonly state: QuestionState;
  readonly marked: boolean;
}

interface QuestionMapProps {
  entries: readonly MapEntry[];
  /** The question that is shown, from 0; null on the last page. */
  at: number | null;
  onGo: (at: number) => void;
  className?: string;
}

/** All questions as numbers: which are answered, which are marked, where one is. */
export function QuestionMap({ entries, at, onGo, className }: QuestionMapProps) {
  return (
    <ol aria-label="Questions" className={cx('flex flex-wrap gap-1.5', className)}>
      {entries.map(({ id, number, state, marked }, index) => (
        <li key={id} className="relative">
          <button
            type="button"
            aria-label={nameQuestion(number, state, marked)}
            aria-current={index === at ? 'step' : undefined}
            onClick={() => onGo(index)}
            className={cx(
              'flex size-8 items-center justify-center rounded-md border text-sm transition-colors duration-100',
              look(state),
              index === at && 'outline-2 outline-offset-1 outline-accent',
            )}
          >
            {number}
          </button>
          {marked && (
            <Flag
              aria-hidden
              className="pointer-events-none absolute -top-1 -right-1 size-3.5 fill-warning text-warning"
              strokeWidth={2}
            />
          )}
        </li>
      ))}
    </ol>
  );
}

function look({ answer }: QuestionState): string {
  if (answer === 'answered') return 'border-accent bg-accent font-semibold text-on-accent';
  if (answer === 'incomplete') return 'border-dashed border-line-strong font-semibold text-ink';
  return 'border-line text-ink-soft hover:border-line-strong hover:text-ink';
}

/** What the looks mean. */
export function MapLegend() {
  const mark = 'inline-block size-4 shrink-0 rounded-sm border';
  return (
    <ul className="flex flex-wrap gap-x-5 gap-y-2 text-sm text-ink-soft">
      <li className="flex items-center gap-2">
        <span aria-hidden className={cx(mark, 'border-accent bg-accent')} /> Answered
      </li>
      <li className="flex items-center gap-2">
        <span aria-hidden className={cx(mark, 'border-dashed border-line-strong')} /> Not complete
      </li>
      <li className="flex items-center gap-2">
        <span aria-hidden className={cx(mark, 'border-line')} /> No answer
      </li>
      <li className="flex items-center gap-2">
        <Flag aria-hidden className="size-3.5 fill-warning text-warning" /> Marked for review
      </li>
    </ul>
  );
}
