import { useId } from 'react';
import { controlStyles } from '../../fields/control-styles.ts';
import { cx } from '../../lib/cx.ts';
import type { KindViewProps } from '../kind-view-props.ts';

const MOST = 4000;

/** Some sentences: the box grows with them, and the count says how many words there are. */
export function ShortView({ response, onChange, disabled, stemId }: KindViewProps<'short'>) {
  const id = useId();
  const text = response?.text ?? '';
  const words = text.trim() === '' ? 0 : text.trim().split(/\s+/u).length;
  const room = MOST - text.length;
  return (
    <div className="flex max-w-prose flex-col gap-1">
      <textarea
        rows={5}
        value={text}
        maxLength={MOST}
        disabled={disabled}
        aria-labelledby={stemId}
        aria-describedby={`${id}-count`}
        onChange={({ target }) => onChange(target.value === '' ? null : { kind: 'short', text: target.value })}
        className={cx(controlStyles, 'field-sizing-content min-h-32 py-3')}
      />
      <div id={`${id}-count`} className="text-sm text-ink-soft">
        {words} {words === 1 ? 'word' : 'words'}
        {room < 500 && `, room for ${room} more characters`}
      </div>
    </div>
  );
}
