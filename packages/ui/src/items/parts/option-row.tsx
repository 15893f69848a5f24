import { RotateCcw, Strikethrough } from 'lucide-react';
import { type ReactNode, useId } from 'react';
import { IconButton } from '../../actions/icon-button.tsx';
import { cx } from '../../lib/cx.ts';
import { MathText } from '../../math/math-text.tsx';
import { PartMark } from './part-mark.tsx';
import { plainLabel } from './plain-label.ts';

export interface OptionRowProps {
  type: 'radio' | 'checkbox';
  /** The name of the group, for radios. */
  name?: string;
  letter: string | null;
  text: string;
  checked: boolean;
  disabled: boolean;
  onCheck: (checked: boolean) => void;
  /** Whether the student ruled it out; left out where nothing can be struck. */
  struck?: boolean;
  onStrike?: () => void;
  /** In review: whether it was right to choose it, or to leave it. */
  right?: boolean | null;
  /** In review: a line under the option. */
  note?: ReactNode;
}

/** An option as a card: the whole row is the target, and its letter is the radio or the box. */
export function OptionRow(props: OptionRowProps) {
  const { type, name, letter, text, checked, disabled, onCheck, struck = false, onStrike, right = null, note } = props;
  const id = useId();
  return (
    <div
      className={cx(
        'flex items-center rounded-md border transition-colors duration-100',
        'has-focus-visible:outline-2 has-focus-visible:outline-offset-2 has-focus-visible:outline-accent',
        edge(checked, right),
        !disabled && !checked && 'hover:border-line-strong hover:bg-well',
      )}
    >
      <label className={cx('flex min-h-14 min-w-0 flex-1 items-center gap-3 px-4 py-3', !disabled && 'cursor-pointer')}>
        <span className="relative inline-flex size-8 shrink-0">
          <input
            type={type}
            name={name}
            checked={checked}
            disabled={disabled}
            // A formula has no words of its own: the name says it in plain characters.
            aria-label={`${plainLabel(text)}${struck ? ' (struck out)' : ''}`}
            aria-describedby={note || right !== null ? `${id}-mark ${id}-note` : undefined}
            onChange={(event) => onCheck(event.target.checked)}
            className={cx(
              'peer size-8 appearance-none border border-line-strong bg-surface outline-none checked:border-accent checked:bg-accent',
              type === 'radio' ? 'rounded-full' : 'rounded-md',
            )}
          />
          <span
            aria-hidden
            className="pointer-events-none absolute inset-0 flex items-center justify-center text-sm font-semibold text-ink-soft peer-checked:text-on-accent"
          >
            {letter}
          </span>
        </span>
        <span className="min-w-0 flex-1">
          <span className={cx(struck && 'text-ink-faint line-through')}>
            <MathText text={text} inline />
          </span>
          {note && (
            <span id={`${id}-note`} className="mt-1 block text-sm text-ink-soft">
              {note}
            </span>
          )}
        </span>
        {right !== null && (
          <span id={`${id}-mark`} className="inline-flex">
            <PartMark right={right} />
          </span>
        )}
      </label>
      {onStrike && !disabled && (
        <IconButton
          label={`${struck ? 'Bring back' : 'Strike out'} ${letter ?? text}`}
          icon={struck ? RotateCcw : Strikethrough}
          onClick={onStrike}
          className="mr-2 text-ink-faint"
        />
      )}
    </div>
  );
}

function edge(checked: boolean, right: boolean | null): string {
  if (right === true) return 'border-success bg-success-wash';
  if (right === false) return 'border-danger bg-danger-wash';
  return checked ? 'border-accent bg-accent-wash' : 'border-line bg-surface';
}
