import { type ResponseOf, splitAtBlanks } from '@skillbridge/domain';
import { MathText } from '../../math/math-text.tsx';
import type { KindViewProps } from '../kind-view-props.ts';
import { BlankControl } from '../parts/blank-control.tsx';
import { isPartRight } from '../parts/is-part-right.ts';

/** A text with its gaps in place, each typed or chosen. */
export function BlanksView({ item, response, onChange, disabled, outcome, stemId }: KindViewProps<'blanks'>) {
  const values: ResponseOf<'blanks'>['values'] = response?.values ?? [];
  const fill = (blankId: string, text: string): void => {
    const others = values.filter((value) => value.blankId !== blankId);
    const next = text === '' ? others : [...others, { blankId, text }];
    onChange(next.length === 0 ? null : { kind: 'blanks', values: next });
  };
  return (
    <fieldset aria-labelledby={stemId} className="max-w-prose text-lg leading-12 whitespace-pre-line">
      {splitAtBlanks(item.stem).map((part, at) => {
        // biome-ignore lint/suspicious/noArrayIndexKey: the parts of a stem have no identity but their place
        if (part.kind === 'text') return <MathText key={at} text={part.text} inline />;
        const place = item.blanks.findIndex((blank) => blank.id === part.id);
        const blank = item.blanks[place];
        return (
          <BlankControl
            key={part.id}
            label={`Blank ${place + 1} of ${item.blanks.length}`}
            options={blank?.options ?? null}
            value={values.find((value) => value.blankId === part.id)?.text ?? ''}
            onChange={(text) => fill(part.id, text)}
            disabled={disabled}
            right={isPartRight(outcome, part.id)}
          />
        );
      })}
    </fieldset>
  );
}
