import type { ComponentProps } from 'react';
import { type FieldProps, useFieldWiring } from './field-frame.tsx';
import { TickFrame } from './tick-frame.tsx';

export type SwitchProps = Omit<ComponentProps<'input'>, 'type' | 'role'> & Pick<FieldProps, 'label' | 'hint' | 'error'>;

/** On or off, with effect at once. A native checkbox in the switch role, so `register` and forms work. */
export function Switch({ label, hint, error, className, id, ...input }: SwitchProps) {
  const wiring = useFieldWiring({ hint, error, id });
  return (
    <TickFrame {...{ label, hint, error, className }} id={wiring.id}>
      <span className="relative flex">
        <input
          {...input}
          {...wiring}
          type="checkbox"
          // biome-ignore lint/a11y/useAriaPropsForRole: a native checkbox tells its own state
          role="switch"
          className="peer h-5 w-9 shrink-0 appearance-none rounded-full border border-line-strong bg-well transition-colors duration-100 checked:border-accent checked:bg-accent disabled:opacity-50"
        />
        <span
          aria-hidden
          className="pointer-events-none absolute top-1 left-1 size-3 rounded-full bg-ink-soft transition-all duration-100 peer-checked:left-5 peer-checked:bg-on-accent"
        />
      </span>
    </TickFrame>
  );
}
