import { MathText } from '../../math/math-text.tsx';
import type { KindViewProps } from '../kind-view-props.ts';
import { isPartRight } from '../parts/is-part-right.ts';
import { OptionRow } from '../parts/option-row.tsx';
import { useStruck } from '../parts/use-struck.ts';

/** All that are right: boxes to tick. */
export function MultipleView({ item, response, onChange, disabled, outcome, stemId }: KindViewProps<'multiple'>) {
  const { isStruck, toggle, clear } = useStruck();
  const chosen = response?.optionIds ?? [];
  const set = (id: string, checked: boolean): void => {
    clear(id);
    const optionIds = item.options
      .map((option) => option.id)
      .filter((one) => (one === id ? checked : chosen.includes(one)));
    onChange(optionIds.length === 0 ? null : { kind: 'multiple', optionIds });
  };
  return (
    <fieldset aria-labelledby={stemId} className="flex min-w-0 max-w-prose flex-col gap-3">
      {!disabled && <p className="text-sm text-ink-soft">Choose all that are right.</p>}
      {item.options.map(({ id, text }, at) => {
        const right = isPartRight(outcome, id);
        const checked = chosen.includes(id);
        const said = outcome?.options.find((option) => option.id === id)?.text;
        return (
          <OptionRow
            key={id}
            type="checkbox"
            {...{ text, checked, disabled }}
            letter={String.fromCharCode(65 + at)}
            struck={isStruck(id)}
            onStrike={() => toggle(id)}
            onCheck={(now) => set(id, now)}
            // A wrong option that was left alone is right too, but a sign beside it would say that it is an answer.
            right={right === true && !checked ? null : right}
            note={
              said ? (
                <MathText text={said} inline />
              ) : right === false && !checked ? (
                'This one belongs to the answer.'
              ) : null
            }
          />
        );
      })}
    </fieldset>
  );
}
