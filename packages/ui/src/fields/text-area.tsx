import type { ComponentProps } from 'react';
import { cx } from '../lib/cx.ts';
import { controlStyles } from './control-styles.ts';
import { FieldFrame, type FieldProps, useFieldWiring } from './field-frame.tsx';

export type TextAreaProps = ComponentProps<'textarea'> & FieldProps;

/** Several lines of text; grows with what is typed where the browser can. */
export function TextArea({ label, hint, error, optional, hideLabel, className, id, ...area }: TextAreaProps) {
  const wiring = useFieldWiring({ hint, error, id });
  return (
    <FieldFrame {...{ label, hint, error, optional, hideLabel, className }} id={wiring.id}>
      <textarea rows={4} {...area} {...wiring} className={cx(controlStyles, 'field-sizing-content min-h-24 py-2')} />
    </FieldFrame>
  );
}
