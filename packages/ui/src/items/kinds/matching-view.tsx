import { ChevronDown } from 'lucide-react';
import { controlStyles } from '../../fields/control-styles.ts';
import { cx } from '../../lib/cx.ts';
import { MathText } from '../../math/math-text.tsx';
import { splitMath } from '../../math/split-math.ts';
import type { KindViewProps } from '../kind-view-props.ts';
import { isPartRight } from '../parts/is-part-right.ts';
import { PartMark } from '../parts/part-mark.tsx';
import { plainLabel } from '../parts/plain-label.ts';

/**
 * A match for each prompt, chosen in the browser's own list, which works with a thumb and a screen reader alike. Such a
 * list cannot show formulas: where a choice holds one, the choices stand above with a letter each.
 */
export function MatchingView({ item, response, onChange, disabled, outcome, stemId }: KindViewProps<'matching'>) {
  const lettered = item.choices.some(({ text }) => splitMath(text).some((piece) => piece.kind === 'math'));
  const pairs = response?.pairs ?? [];
  const match = (promptId: string, choiceId: string): void => {
    const others = pairs.filter((pair) => pair.promptId !== promptId);
    const next = choiceId === '' ? others : [...others, { promptId, choiceId }];
    onChange(next.length === 0 ? null : { kind: 'matching', pairs: next });
  };
  return (
    <fieldset aria-labelledby={stemId} className="flex min-w-0 max-w-2xl flex-col gap-4">
      {lettered && (
        <ol className="grid gap-x-6 gap-y-2 rounded-md bg-well px-4 py-3 sm:grid-cols-2">
          {item.choices.map((choice, at) => (
            <li key={choice.id} className="flex gap-2">
              <span className="font-semibold text-ink-soft">{letterAt(at)}</span>
              <MathText text={choice.text} inline />
            </li>
          ))}
        </ol>
      )}
      <ul className="flex flex-col divide-y divide-line border-y border-line">
        {item.prompts.map((prompt) => {
          const right = isPartRight(outcome, prompt.id);
          return (
            <li key={prompt.id} className="grid items-center gap-x-6 gap-y-2 py-3 sm:grid-cols-2">
              <MathText text={prompt.text} inline />
              <span className="flex items-center gap-2">
                <span className="relative flex min-w-0 flex-1">
                  <select
                    aria-label={plainLabel(prompt.text)}
                    value={pairs.find((pair) => pair.promptId === prompt.id)?.choiceId ?? ''}
                    disabled={disabled}
                    onChange={({ target }) => match(prompt.id, target.value)}
                    className={cx(controlStyles, 'h-11 appearance-none pr-9', right !== null && edge(right))}
                  >
                    <option value="">Choose</option>
                    {item.choices.map((choice, at) => (
                      <option key={choice.id} value={choice.id}>
                        {lettered ? withLetter(at, choice.text) : choice.text}
                      </option>
                    ))}
                  </select>
                  <ChevronDown
                    aria-hidden
                    className="pointer-events-none absolute top-3.5 right-3 size-4 text-ink-soft"
                  />
                </span>
                {right !== null && <PartMark right={right} />}
              </span>
            </li>
          );
        })}
      </ul>
    </fieldset>
  );
}

function letterAt(at: number): string {
  return String.fromCharCode(65 + at);
}

/** `B: x = ±2`; the letter alone for a formula that plain characters cannot say. */
function withLetter(at: number, text: string): string {
  const plain = plainLabel(text);
  return plain.length > 40 || /[\\^_]/.test(plain) ? letterAt(at) : `${letterAt(at)}: ${plain}`;
}

function edge(right: boolean): string {
  return right ? 'disabled:border-success!' : 'disabled:border-danger!';
}
