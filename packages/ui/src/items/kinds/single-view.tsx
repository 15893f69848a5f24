import { useId } from 'react';
import { MathText } from '../../math/math-text.tsx';
import type { KindViewProps } from '../kind-view-props.ts';
import { OptionRow } from '../parts/option-row.tsx';
import { useStruck } from '../parts/use-struck.ts';

/** One of several options: native radios, so the arrow keys work as everywhere. */
export function SingleView({ item, response, onChange, disabled, outcome, stemId }: KindViewProps<'single'>) {
  const name = useId();
  const { isStruck, toggle, clear } = useStruck();
  return (
    <div role="radiogroup" aria-labelledby={stemId} className="flex max-w-prose flex-col gap-3">
      {item.options.map(({ id, text }, at) => {
        const checked = response?.optionId === id;
        const isKey = outcome !== null && outcome.key === text;
        const said = outcome?.options.find((option) => option.id === id)?.text;
        return (
          <OptionRow
            key={id}
            type="radio"
            {...{ name, text, checked, disabled }}
            letter={String.fromCharCode(65 + at)}
            struck={isStruck(id)}
            onStrike={() => toggle(id)}
            onCheck={() => {
              clear(id);
              onChange({ kind: 'single', optionId: id });
            }}
            right={isKey ? true : checked && outcome !== null && outcome.key !== null ? false : null}
            note={said ? <MathText text={said} inline /> : isKey && !checked ? 'The right answer.' : null}
          />
        );
      })}
    </div>
  );
}
