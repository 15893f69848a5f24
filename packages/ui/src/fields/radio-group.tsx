import { type ComponentProps, type ReactNode, useId } from 'react';
import { cx } from '../lib/cx.ts';
import { FieldError, type FieldProps } from './field-frame.tsx';
import { TickFrame } from './tick-frame.tsx';

export interface RadioOption {
  value: string;
  label: ReactNode;
  hint?: ReactNode;
  disabled?: boolean;
}

export interface RadioGroupProps extends Omit<ComponentProps<'input'>, 'type' | 'value' | 'defaultValue'>, FieldProps {
  options: readonly RadioOption[];
  /** Controlled choice; leave out when using `register`. */
  value?: string;
  defaultValue?: string;
}

/** One of a few, all visible: native radios in a fieldset. `register('mode')` and arrow keys work as they are. */
export function RadioGroup(props: RadioGroupProps) {
  const { label, hint, error, optional, hideLabel, options, value, defaultValue, className, name, ...input } = props;
  const id = useId();
  const describedBy = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ') || undefined;
  return (
    <fieldset aria-describedby={describedBy} className={cx('flex min-w-0 flex-col gap-1', className)}>
      <legend className={cx('mb-1 text-sm font-semibold', hideLabel && 'sr-only')}>
        {label}
        {optional && <span className="font-normal text-ink-faint"> (optional)</span>}
      </legend>
      {hint && (
        <div id={`${id}-hint`} className="text-sm text-ink-soft">
          {hint}
        </div>
      )}
      <div className="flex flex-col gap-2 py-1">
        {options.map((option) => {
          const optionId = `${id}-${option.value}`;
          return (
            <TickFrame key={option.value} id={optionId} label={option.label} hint={option.hint}>
              <input
                {...input}
                {...(value !== undefined && { checked: value === option.value, readOnly: !input.onChange })}
                {...(defaultValue !== undefined && { defaultChecked: defaultValue === option.value })}
                type="radio"
                id={optionId}
                name={name ?? id}
                value={option.value}
                disabled={input.disabled || option.disabled}
                aria-describedby={option.hint ? `${optionId}-hint` : undefined}
                className="size-5 shrink-0 appearance-none rounded-full border border-line-strong bg-surface transition-[border-width] duration-100 checked:border-6 checked:border-accent hover:border-ink-soft checked:hover:border-accent disabled:opacity-50"
              />
            </TickFrame>
          );
        })}
      </div>
      <FieldError id={id} error={error} />
    </fieldset>
  );
}
