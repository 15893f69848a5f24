import type { Passage } from '@skillbridge/domain';
import { IconButton, MathText, TextArea, TextField } from '@skillbridge/ui';
import { Trash2 } from 'lucide-react';
import { useDeferredValue } from 'react';
import { fieldId } from '../draft/field-id.ts';

/** One passage: its title and its text, with the text as students read it beside. */
export function PassageFields({
  passage,
  index,
  use,
  error,
  onChange,
  onRemove,
}: {
  passage: Passage;
  index: number;
  /** How many questions are about it. */
  use: string;
  error: (path: string) => string | undefined;
  onChange: (passage: Passage, field: string) => void;
  onRemove: () => void;
}) {
  const shown = useDeferredValue(passage.text);
  return (
    <li className="grid gap-x-10 gap-y-4 border-t border-line py-4 last:border-b lg:grid-cols-[minmax(0,7fr)_minmax(0,5fr)]">
      <div className="flex min-w-0 flex-col gap-4">
        <div className="flex items-end gap-2">
          <TextField
            id={fieldId(passage.id, 'title')}
            label={`Passage ${index + 1}, title`}
            optional
            hint={`${use} about it`}
            className="min-w-0 flex-1"
            maxLength={200}
            value={passage.title}
            error={error('title')}
            onChange={(event) => onChange({ ...passage, title: event.currentTarget.value }, 'title')}
          />
          <IconButton label={`Delete passage ${index + 1}`} icon={Trash2} onClick={onRemove} />
        </div>
        <TextArea
          id={fieldId(passage.id, 'text')}
          label="Text"
          rows={6}
          maxLength={20_000}
          value={passage.text}
          error={error('text')}
          onChange={(event) => onChange({ ...passage, text: event.currentTarget.value }, 'text')}
        />
      </div>
      <div className="min-w-0">
        {shown.trim() !== '' && (
          <div className="max-h-80 overflow-y-auto rounded-md bg-well px-5 py-4">
            <MathText text={shown} />
          </div>
        )}
      </div>
    </li>
  );
}
