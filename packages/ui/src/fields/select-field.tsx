import { ChevronDown } from 'lucide-react';
import type { ComponentProps } from 'react';
import { cx } from '../lib/cx.ts';
import { controlStyles } from './control-styles.ts';
import { FieldFrame, type FieldProps, useFieldWiring } from './field-frame.tsx';

export interface SelectOption {
  value: string;
  label: string;
  disabled?: boolean;
}

export interface SelectFieldProps extends ComponentProps<'select'>, FieldProps {
  options: readonly SelectOption[];
  /** Shown first, with an empty value. */
  placeholder?: string;
}

/** A choice of one from a list: the browser's own select, which phones and screen readers know best. */
export function SelectField(props: SelectFieldProps) {
  const { label, hint, error, optional, hideLabel, options, placeholder, className, id, ...select } = props;
  const wiring = useFieldWiring({ hint, error, id });
  return (
    <FieldFrame {...{ label, hint, error, optional, hideLabel, className }} id={wiring.id}>
      <span className="relative flex">
        <select {...select} {...wiring} className={cx(controlStyles, 'h-10 appearance-none pr-9')}>
          {placeholder !== undefined && <option value="">{placeholder}</option>}
          {options.map((option) => (
            <option key={option.value} value={option.value} disabled={option.disabled}>
              {option.label}
            </option>
          ))}
        </select>
        <ChevronDown aria-hidden className="pointer-events-none absolute top-3 right-3 size-4 text-ink-soft" />
      </span>
    </FieldFrame>
  );
}
