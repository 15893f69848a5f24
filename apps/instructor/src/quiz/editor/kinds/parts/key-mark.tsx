import { cx } from '@skillbridge/ui';

/** The mark of a right option: a radio where one is right, a box where several are. Its letter stands in it. */
export function KeyMark({
  type,
  name,
  letter,
  label,
  checked,
  onChange,
}: {
  type: 'radio' | 'checkbox';
  name?: string;
  letter: string;
  label: string;
  checked: boolean;
  onChange: (checked: boolean) => void;
}) {
  return (
    <span className="relative inline-flex size-10 shrink-0 items-center justify-center">
      <input
        type={type}
        name={name}
        aria-label={label}
        checked={checked}
        onChange={(event) => onChange(event.currentTarget.checked)}
        className={cx(
          'peer size-8 appearance-none border border-line-strong bg-surface transition-colors duration-100 hover:border-ink-soft checked:border-success checked:bg-success',
          type === 'radio' ? 'rounded-full' : 'rounded-md',
        )}
      />
      <span
        aria-hidden
        className="pointer-events-none absolute inset-0 flex items-center justify-center text-sm font-semibold text-ink-soft peer-checked:text-surface"
      >
        {letter}
      </span>
    </span>
  );
}
