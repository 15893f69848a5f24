import { formatCount, IconButton, TextArea, TextField } from '@skillbridge/ui';
import { Trash2 } from 'lucide-react';
import { useState } from 'react';
import { Controller } from 'react-hook-form';
import { Fold } from '../shared/fold.tsx';
import type { DraftForm } from './editor-types.ts';
import { fieldId } from './field-id.ts';
import { LinesField } from './lines-field.tsx';
import { WatchedMath } from './watched-math.tsx';

/** The key of one problem: its answer, other forms of it, a worked solution, the instructor's own hints. */
export function KeyedProblemFields({
  form,
  index,
  onRemove,
}: {
  form: DraftForm;
  index: number;
  onRemove: () => void;
}) {
  const { register, control, formState, getValues } = form;
  const errors = formState.errors.answerKey?.problems?.[index];
  const path = `answerKey.problems.${index}` as const;
  const [more] = useState(() => countMore(getValues(path) ?? {}));
  return (
    <li className="border-b border-line py-4">
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset cannot be laid out as a grid in every browser */}
      <div role="group" aria-label={`Key of problem ${index + 1}`} className="flex flex-col gap-3">
        <div className="grid grid-cols-[5rem_minmax(0,1fr)_auto] gap-x-4">
          <TextField
            id={fieldId(`${path}.label`)}
            label="Problem"
            maxLength={16}
            error={errors?.label?.message}
            {...register(`${path}.label`)}
          />
          <TextField
            id={fieldId(`${path}.answer`)}
            label="Answer"
            maxLength={500}
            error={errors?.answer?.message}
            {...register(`${path}.answer`)}
          />
          <div className="pt-6">
            <IconButton label={`Remove the key of problem ${index + 1}`} icon={Trash2} onClick={onRemove} />
          </div>
        </div>
        <WatchedMath form={form} name={`${path}.answer`} label="Reads as" wrap />
        <Fold title="More" note={more || 'other forms, solution, hints'} open={more !== ''}>
          <div className="flex flex-col gap-4">
            <Controller
              control={control}
              name={`${path}.accepted`}
              render={({ field }) => (
                <LinesField
                  id={fieldId(`${path}.accepted`)}
                  label="Also accepted"
                  hint="One a line. Equal mathematics is accepted anyway."
                  lines={field.value ?? []}
                  onLines={field.onChange}
                  error={errors?.accepted?.message ?? errors?.accepted?.find?.((one) => one)?.message}
                />
              )}
            />
            <TextArea
              id={fieldId(`${path}.solution`)}
              label="Worked solution"
              optional
              error={errors?.solution?.message}
              {...register(`${path}.solution`)}
            />
            <WatchedMath form={form} name={`${path}.solution`} label="Reads as" />
            <Controller
              control={control}
              name={`${path}.hints`}
              render={({ field }) => (
                <LinesField
                  id={fieldId(`${path}.hints`)}
                  label="Your own hints"
                  hint="One a line, the weakest first, at most five."
                  lines={field.value ?? []}
                  onLines={field.onChange}
                  error={errors?.hints?.message ?? errors?.hints?.find?.((one) => one)?.message}
                />
              )}
            />
          </div>
        </Fold>
      </div>
    </li>
  );
}

function countMore({
  accepted = [],
  solution = '',
  hints = [],
}: {
  accepted?: string[];
  solution?: string;
  hints?: string[];
}) {
  return [
    accepted.length > 0 && formatCount(accepted.length, 'other form'),
    solution.trim() !== '' && 'solution',
    hints.length > 0 && formatCount(hints.length, 'hint'),
  ]
    .filter(Boolean)
    .join(', ');
}
