import { MathText } from '@skillbridge/ui';
import { useDeferredValue } from 'react';
import { type FieldPathByValue, useWatch } from 'react-hook-form';
import { AnswerMath } from './answer-math.tsx';
import type { DraftForm, DraftInput } from './editor-types.ts';

/** How a text with mathematics will look. `wrap` reads a bare answer such as `\frac{1}{2}` as a formula. */
export function WatchedMath({
  form,
  name,
  label,
  wrap = false,
}: {
  form: DraftForm;
  name: FieldPathByValue<DraftInput, string | undefined>;
  label: string;
  wrap?: boolean;
}) {
  const value = useDeferredValue(useWatch({ control: form.control, name }) ?? '');
  const text = value.trim();
  if (text === '') return null;
  return (
    <p className="flex min-w-0 gap-3 text-ink-soft">
      <span className="shrink-0 text-sm text-ink-faint">{label}</span>
      {wrap ? <AnswerMath text={text} /> : <MathText inline text={text} />}
    </p>
  );
}
