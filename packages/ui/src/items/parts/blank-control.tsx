import { ChevronDown } from 'lucide-react';
import { controlStyles } from '../../fields/control-styles.ts';
import { cx } from '../../lib/cx.ts';
import { PartMark } from './part-mark.tsx';
import { plainLabel } from './plain-label.ts';

interface BlankControlProps {
  label: string;
  /** Null: to be typed. */
  options: readonly { id: string; text: string }[] | null;
  value: string;
  onChange: (value: string) => void;
  disabled: boolean;
  right: boolean | null;
}

/** One gap in a line of text: a box that grows with what is typed, or a list. */
export function BlankControl({ label, options, value, onChange, disabled, right }: BlankControlProps) {
  const edge = right === null ? null : right ? 'disabled:border-success!' : 'disabled:border-danger!';
  const common = cx(controlStyles, 'inline-block h-10 w-auto max-w-full align-middle text-ui', edge);
  return (
    <span className="mx-1 inline-flex max-w-full items-center gap-1 align-middle leading-6">
      {options ? (
        <span className="relative inline-flex max-w-full">
          <select
            aria-label={label}
            value={value}
            disabled={disabled}
            onChange={({ target }) => onChange(target.value)}
            className={cx(common, 'appearance-none pr-9')}
          >
            <option value="">Choose</option>
            {options.map((option) => (
              <option key={option.id} value={option.id}>
                {plainLabel(option.text)}
              </option>
            ))}
          </select>
          <ChevronDown aria-hidden className="pointer-events-none absolute top-3 right-3 size-4 text-ink-soft" />
        </span>
      ) : (
        <input
          type="text"
          aria-label={label}
          value={value}
          maxLength={200}
          autoComplete="off"
          autoCapitalize="off"
          spellCheck={false}
          disabled={disabled}
          onChange={({ target }) => onChange(target.value)}
          className={cx(common, 'field-sizing-content min-w-28')}
        />
      )}
      {right !== null && <PartMark right={right} />}
    </span>
  );
}
