import type { KeyedOption } from '@skillbridge/domain/answers';
import { Button } from '@skillbridge/ui';
import { Plus } from 'lucide-react';
import { useId } from 'react';
import { useMovingFocus } from '../../../../editor/use-moving-focus.ts';
import { newPartId } from '../../draft/part-ids.ts';
import { OptionFields } from './option-fields.tsx';
import { PartError } from './part-error.tsx';

const FEWEST = 2;
const MOST = 8;

/** The options of a choice with their marks. Changing them is the caller's, who knows what the key is. */
export function OptionList({
  type,
  options,
  isKey,
  onMark,
  onOptions,
  id,
  error,
}: {
  type: 'radio' | 'checkbox';
  options: readonly KeyedOption[];
  isKey: (optionId: string) => boolean;
  onMark: (optionId: string, right: boolean) => void;
  onOptions: (options: KeyedOption[], field: string | null) => void;
  id: (path: string) => string;
  error: (path: string) => string | undefined;
}) {
  const name = useId();
  const focus = useMovingFocus();
  const add = (): void => {
    onOptions([...options, { id: newPartId(), text: '' }], null);
    focus(id(`options.${options.length}.text`));
  };
  const remove = (index: number): void => {
    onOptions(options.toSpliced(index, 1), null);
    focus(id(`options.${Math.max(0, index - 1)}.text`));
  };
  return (
    <fieldset className="flex min-w-0 flex-col gap-2">
      <legend className="pb-1 text-sm font-semibold">Options</legend>
      <p className="-mt-1 pb-1 text-sm text-ink-soft">
        {type === 'radio' ? 'Mark the right one by its letter.' : 'Mark every right one by its letter.'}
      </p>
      <ol className="flex flex-col gap-2">
        {options.map((option, index) => (
          <OptionFields
            key={option.id}
            option={option}
            letter={String.fromCharCode(65 + index)}
            mark={{
              ...{ type, name, checked: isKey(option.id) },
              onChange: (right) => onMark(option.id, right),
            }}
            path={`options.${index}`}
            {...{ id, error }}
            onChange={(next, field) => onOptions(options.with(index, next), field)}
            onRemove={options.length > FEWEST ? () => remove(index) : null}
          />
        ))}
      </ol>
      <PartError>{error('options') ?? error('key') ?? error('')}</PartError>
      <Button size="sm" icon={Plus} className="self-start" disabled={options.length >= MOST} onClick={add}>
        Add option
      </Button>
    </fieldset>
  );
}
