import { checkResponse } from '@skillbridge/domain';
import { useId, useState } from 'react';
import { controlStyles } from '../../fields/control-styles.ts';
import { FieldError } from '../../fields/field-frame.tsx';
import { cx } from '../../lib/cx.ts';
import type { KindViewProps } from '../kind-view-props.ts';

/** A number to type, with its unit beside the box or typed with it. What cannot be read is said on leaving the box. */
export function NumericView({ item, response, onChange, disabled, stemId }: KindViewProps<'numeric'>) {
  const id = useId();
  const [left, setLeft] = useState(response !== null);
  const check = checkResponse(item, response);
  const problem = left && !disabled && 'sentence' in check ? check.sentence : undefined;
  return (
    <div className="flex max-w-prose flex-col gap-1">
      <div id={`${id}-hint`} hidden={disabled} className="text-sm text-ink-soft">
        {item.typesUnit ? 'Write a number with its unit.' : 'Write a number: decimals and fractions are fine.'}
      </div>
      <div className="flex items-center gap-3">
        <input
          type="text"
          id={id}
          value={response?.text ?? ''}
          maxLength={60}
          autoComplete="off"
          spellCheck={false}
          disabled={disabled}
          aria-labelledby={item.unit ? `${stemId} ${id}-unit` : stemId}
          aria-describedby={problem ? `${id}-hint ${id}-error` : `${id}-hint`}
          aria-invalid={problem ? true : undefined}
          onFocus={() => setLeft(false)}
          onBlur={() => setLeft(true)}
          onChange={({ target }) => onChange(target.value === '' ? null : { kind: 'numeric', text: target.value })}
          className={cx(controlStyles, 'h-12 max-w-60 text-lg')}
        />
        {item.unit && (
          <span id={`${id}-unit`} className="text-lg text-ink-soft">
            {item.unit}
          </span>
        )}
      </div>
      <FieldError id={id} error={problem} />
    </div>
  );
}
