import { checkResponse } from '@skillbridge/domain';
import { useDeferredValue, useId, useState } from 'react';
import { controlStyles } from '../../fields/control-styles.ts';
import { FieldError } from '../../fields/field-frame.tsx';
import { cx } from '../../lib/cx.ts';
import { Formula } from '../../math/formula.tsx';
import type { KindViewProps } from '../kind-view-props.ts';
import { toTex } from '../parts/to-tex.ts';

/** An expression to type, plain or LaTeX, with how it is read shown under it while it is typed. */
export function ExpressionView({ item, response, onChange, disabled, stemId }: KindViewProps<'expression'>) {
  const id = useId();
  const [left, setLeft] = useState(response !== null);
  const text = response?.text ?? '';
  const shown = useDeferredValue(text).trim();
  const check = checkResponse(item, response);
  const problem = left && !disabled && 'sentence' in check ? check.sentence : undefined;
  return (
    <div className="flex max-w-prose flex-col gap-1">
      <div id={`${id}-hint`} hidden={disabled} className="text-sm text-ink-soft">
        Type it as on a keyboard: x^2 for a power, sqrt(2) for a root, 3/4 for a fraction.
      </div>
      <input
        type="text"
        id={id}
        value={text}
        maxLength={300}
        autoComplete="off"
        autoCapitalize="off"
        spellCheck={false}
        disabled={disabled}
        aria-labelledby={stemId}
        aria-describedby={problem ? `${id}-hint ${id}-error` : `${id}-hint`}
        aria-invalid={problem ? true : undefined}
        onFocus={() => setLeft(false)}
        onBlur={() => setLeft(true)}
        onChange={({ target }) => onChange(target.value === '' ? null : { kind: 'expression', text: target.value })}
        className={cx(controlStyles, 'h-12 text-lg')}
      />
      <FieldError id={id} error={problem} />
      <div className="mt-2 flex min-h-14 items-center gap-3 overflow-x-auto rounded-md bg-well px-4 py-2">
        <span className="text-sm text-ink-soft">Read as</span>
        {shown === '' ? (
          <span className="text-ink-faint">nothing yet</span>
        ) : (
          <Formula tex={toTex(shown)} source={shown} />
        )}
      </div>
    </div>
  );
}
