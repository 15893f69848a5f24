import type { ComponentProps, ReactNode } from 'react';
import { cx } from '../lib/cx.ts';
import { controlStyles } from './control-styles.ts';
import { FieldFrame, type FieldProps, useFieldWiring } from './field-frame.tsx';

export interface TextFieldProps extends ComponentProps<'input'>, FieldProps {
  /** A short unit inside the box, such as "points". */
  suffix?: ReactNode;
}

/** One line of text. Spread `register('name')` on it, or give `value` and `onChange`. */
export function TextField({
  label,
  hint,
  error,
  optional,
  hideLabel,
  suffix,
  className,
  id,
  ...input
}: TextFieldProps) {
  const wiring = useFieldWiring({ hint, error, id });
  return (
    <FieldFrame {...{ label, hint, error, optional, hideLabel, className }} id={wiring.id}>
      <span className="relative flex">
        <input type="text" {...input} {...wiring} className={cx(controlStyles, 'h-10', suffix ? 'pr-16' : null)} />
        {suffix && (
          <span className="pointer-events-none absolute inset-y-0 right-3 flex items-center text-sm text-ink-faint">
            {suffix}
          </span>
        )}
      </span>
    </FieldFrame>
  );
}
