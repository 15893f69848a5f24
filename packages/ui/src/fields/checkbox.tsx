import type { ComponentProps } from 'react';
import { type FieldProps, useFieldWiring } from './field-frame.tsx';
import { TickFrame } from './tick-frame.tsx';

export type CheckboxProps = Omit<ComponentProps<'input'>, 'type'> & Pick<FieldProps, 'label' | 'hint' | 'error'>;

const box =
  'size-5 shrink-0 appearance-none rounded-sm border border-line-strong bg-surface bg-center bg-no-repeat ' +
  'transition-colors duration-100 hover:border-ink-soft checked:border-accent checked:bg-accent ' +
  'disabled:opacity-50 aria-invalid:border-danger';

/** Yes or no. The tick is drawn in SVG so that it follows the accent in both themes. */
export function Checkbox({ label, hint, error, className, id, ...input }: CheckboxProps) {
  const wiring = useFieldWiring({ hint, error, id });
  return (
    <TickFrame {...{ label, hint, error, className }} id={wiring.id}>
      <span className="relative flex">
        <input {...input} {...wiring} type="checkbox" className={`peer ${box}`} />
        <svg
          viewBox="0 0 20 20"
          fill="none"
          aria-hidden="true"
          className="pointer-events-none absolute inset-0 hidden text-on-accent peer-checked:block"
        >
          <path
            d="M5.5 10.5l3 3 6-7"
            stroke="currentColor"
            strokeWidth="2"
            strokeLinecap="round"
            strokeLinejoin="round"
          />
        </svg>
      </span>
    </TickFrame>
  );
}
