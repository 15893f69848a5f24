import { Formula, MathText } from '@skillbridge/ui';
import { useDeferredValue } from 'react';
import { type FieldPathByValue, useWatch } from 'react-hook-form';
import type { DraftForm, DraftInput } from './editor-types.ts';

/** Below this share of letters in words it is a formula: `x = 4` is, `the mitochondrion` is not. */
const looksLikeWords = /[\p{L}]{4,}/u;

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
  const bare = wrap && !text.includes('$') && (text.includes('\\') || !looksLikeWords.test(text));
  return (
    <p className="flex min-w-0 gap-3 text-ink-soft">
      <span className="shrink-0 text-sm text-ink-faint">{label}</span>
      {bare ? <Formula tex={text} /> : <MathText inline text={text} />}
    </p>
  );
}
