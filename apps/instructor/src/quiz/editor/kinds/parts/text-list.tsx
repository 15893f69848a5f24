import type { ItemOption } from '@skillbridge/domain';
import { Button, IconButton, TextField } from '@skillbridge/ui';
import { Plus, Trash2 } from 'lucide-react';
import type { ReactNode } from 'react';
import { useMovingFocus } from '../../../../editor/use-moving-focus.ts';
import { newPartId } from '../../draft/part-ids.ts';
import { PartError } from './part-error.tsx';

export interface TextListProps {
  /** What the list is called, and one of it: `Choices`, `Choice`. */
  title: string;
  one: string;
  hint?: string;
  parts: readonly ItemOption[];
  /** The path of the list within the item. */
  path: string;
  min: number;
  max: number;
  id: (path: string) => string;
  error: (path: string) => string | undefined;
  /** `field` as in `KindEditorProps`. */
  onChange: (parts: ItemOption[], field: string | null) => void;
  /** Before a part's text, such as its letter or its mark. */
  before?: (part: ItemOption, index: number) => ReactNode;
  /** After a part's text, such as what it belongs to. */
  after?: (part: ItemOption, index: number) => ReactNode;
}

/** Short texts that one adds, writes and removes: prompts, choices, entries. */
export function TextList(props: TextListProps) {
  const { title, one, hint, parts, path, min, max, id, error, onChange, before, after } = props;
  const focus = useMovingFocus();
  const add = (): void => {
    onChange([...parts, { id: newPartId(), text: '' }], null);
    focus(id(`${path}.${parts.length}.text`));
  };
  const remove = (index: number): void => {
    onChange(parts.toSpliced(index, 1), null);
    focus(id(`${path}.${Math.max(0, index - 1)}.text`));
  };
  return (
    <fieldset className="flex min-w-0 flex-col gap-2">
      <legend className="pb-1 text-sm font-semibold">{title}</legend>
      {hint && <p className="-mt-1 text-sm text-ink-soft">{hint}</p>}
      <ol className="flex flex-col gap-2">
        {parts.map((part, index) => (
          <li key={part.id} className="flex flex-wrap items-start gap-2">
            {before?.(part, index)}
            <TextField
              id={id(`${path}.${index}.text`)}
              label={`${one} ${index + 1}`}
              hideLabel
              placeholder={`${one} ${index + 1}`}
              className="min-w-0 flex-1 basis-40"
              maxLength={1000}
              value={part.text}
              error={error(`${path}.${index}.text`)}
              onChange={(event) =>
                onChange(parts.with(index, { ...part, text: event.currentTarget.value }), `${path}.${index}.text`)
              }
            />
            {after?.(part, index)}
            <IconButton
              label={`Remove ${one.toLowerCase()} ${index + 1}`}
              icon={Trash2}
              disabled={parts.length <= min}
              onClick={() => remove(index)}
            />
          </li>
        ))}
      </ol>
      <PartError>{error(path)}</PartError>
      <Button size="sm" icon={Plus} className="self-start" disabled={parts.length >= max} onClick={add}>
        Add {one.toLowerCase()}
      </Button>
    </fieldset>
  );
}
