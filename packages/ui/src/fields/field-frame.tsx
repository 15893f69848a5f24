import { type ReactNode, useId } from 'react';
import { cx } from '../lib/cx.ts';

/** What every field takes beside the props of its own element. */
export interface FieldProps {
  label: string;
  /** One line of help below the label. */
  hint?: ReactNode;
  /** One sentence saying what to do; its presence marks the field invalid. */
  error?: string | undefined;
  /** Marks the label "optional". Required is the default and is not marked. */
  optional?: boolean;
  /** The label stays for screen readers only. */
  hideLabel?: boolean;
}

export interface FieldWiring {
  id: string;
  'aria-describedby': string | undefined;
  'aria-invalid': true | undefined;
}

/** Ids that tie an input to its hint and its error. */
export function useFieldWiring({
  hint,
  error,
  id,
}: {
  hint?: ReactNode;
  error?: string | undefined;
  id?: string | undefined;
}) {
  const generated = useId();
  const base = id ?? generated;
  const described = [hint && `${base}-hint`, error && `${base}-error`].filter(Boolean).join(' ');
  const wiring: FieldWiring = {
    id: base,
    'aria-describedby': described || undefined,
    'aria-invalid': error ? true : undefined,
  };
  return wiring;
}

/** Label above, hint under it, the control, then the error. */
export function FieldFrame(props: FieldProps & { id: string; className?: string | undefined; children: ReactNode }) {
  const { id, label, hint, error, optional, hideLabel, className, children } = props;
  return (
    <div className={cx('flex min-w-0 flex-col gap-1', className)}>
      <label htmlFor={id} className={cx('text-sm font-semibold', hideLabel && 'sr-only')}>
        {label}
        {optional && <span className="font-normal text-ink-faint"> (optional)</span>}
      </label>
      {hint && (
        <div id={`${id}-hint`} className="text-sm text-ink-soft">
          {hint}
        </div>
      )}
      {children}
      <FieldError id={id} error={error} />
    </div>
  );
}

/** The sentence under a field. */
export function FieldError({ id, error }: { id: string; error?: string | undefined }) {
  if (!error) return null;
  return (
    <p id={`${id}-error`} className="text-sm font-medium text-danger">
      {error}
    </p>
  );
}
