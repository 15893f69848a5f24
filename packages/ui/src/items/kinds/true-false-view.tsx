import { useId } from 'react';
import type { KindViewProps } from '../kind-view-props.ts';
import { OptionRow } from '../parts/option-row.tsx';

/** A statement to judge: two radios side by side. */
export function TrueFalseView({ response, onChange, disabled, outcome, stemId }: KindViewProps<'true-false'>) {
  const name = useId();
  return (
    <div role="radiogroup" aria-labelledby={stemId} className="grid max-w-prose gap-3 sm:grid-cols-2">
      {[true, false].map((value) => {
        const text = value ? 'True' : 'False';
        const checked = response?.value === value;
        const known = outcome !== null && outcome.key !== null;
        const isKey = known && outcome.key === text;
        return (
          <OptionRow
            key={text}
            type="radio"
            {...{ name, text, checked, disabled }}
            letter={text.charAt(0)}
            onCheck={() => onChange({ kind: 'true-false', value })}
            right={isKey ? true : known && checked ? false : null}
          />
        );
      })}
    </div>
  );
}
