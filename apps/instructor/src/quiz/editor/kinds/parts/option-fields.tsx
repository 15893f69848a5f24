import type { KeyedOption } from '@skillbridge/domain/answers';
import { IconButton, TextArea, TextField } from '@skillbridge/ui';
import { MessageSquareText, Trash2 } from 'lucide-react';
import { useState } from 'react';
import { KeyMark } from './key-mark.tsx';

/** One option: whether it is right, what it says, and what a student who chose it is told. */
export function OptionFields({
  option,
  letter,
  mark,
  path,
  id,
  error,
  onChange,
  onRemove,
}: {
  option: KeyedOption;
  letter: string;
  mark: { type: 'radio' | 'checkbox'; name: string; checked: boolean; onChange: (checked: boolean) => void };
  path: string;
  id: (path: string) => string;
  error: (path: string) => string | undefined;
  onChange: (option: KeyedOption, field: string) => void;
  /** Left out where no more may go. */
  onRemove: (() => void) | null;
}) {
  const feedback = option.feedback ?? '';
  const [open, setOpen] = useState(feedback !== '');
  const shown = open || feedback !== '';
  return (
    <li className="flex flex-col gap-2">
      <div className="flex items-start gap-2">
        <KeyMark {...mark} letter={letter} label={`Option ${letter} is right`} />
        <TextField
          id={id(`${path}.text`)}
          label={`Option ${letter}`}
          hideLabel
          placeholder={`Option ${letter}`}
          className="min-w-0 flex-1"
          maxLength={1000}
          value={option.text}
          error={error(`${path}.text`)}
          onChange={(event) => onChange({ ...option, text: event.currentTarget.value }, `${path}.text`)}
        />
        <span className="flex shrink-0">
          <IconButton
            label={shown ? `Feedback on option ${letter}` : `Give feedback on option ${letter}`}
            icon={MessageSquareText}
            aria-expanded={shown}
            className={feedback === '' ? undefined : 'text-accent'}
            onClick={() => setOpen(feedback !== '' || !open)}
          />
          <IconButton
            label={`Remove option ${letter}`}
            icon={Trash2}
            disabled={onRemove === null}
            onClick={() => onRemove?.()}
          />
        </span>
      </div>
      {shown && (
        <TextArea
          id={id(`${path}.feedback`)}
          label={`Told to whoever chose ${letter}`}
          optional
          rows={2}
          maxLength={1000}
          className="pl-12 [&_textarea]:min-h-16"
          value={feedback}
          error={error(`${path}.feedback`)}
          onChange={(event) => onChange({ ...option, feedback: event.currentTarget.value }, `${path}.feedback`)}
        />
      )}
    </li>
  );
}
