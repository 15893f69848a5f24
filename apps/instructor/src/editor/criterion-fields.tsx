import { POINT_STEP } from '@skillbridge/domain';
import { IconButton, NumberField, TextField } from '@skillbridge/ui';
import { ArrowDown, ArrowUp, Trash2 } from 'lucide-react';
import { LevelFields } from '../rubric-change/level-fields.tsx';
import type { DraftForm } from './editor-types.ts';
import { fieldId } from './field-id.ts';

/** One criterion: name, points, what earns them; buttons to move and remove it. */
export function CriterionFields({
  form,
  index,
  count,
  onMove,
  onRemove,
}: {
  form: DraftForm;
  index: number;
  count: number;
  onMove: (to: number) => void;
  onRemove: () => void;
}) {
  const { register, formState } = form;
  const errors = formState.errors.rubric?.criteria?.[index];
  const path = `rubric.criteria.${index}` as const;
  const nth = `criterion ${index + 1}`;
  return (
    <li className="border-t border-line py-4">
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset cannot be laid out as a grid in every browser */}
      <div
        role="group"
        aria-label={`Criterion ${index + 1}`}
        className="grid grid-cols-[minmax(0,1fr)_7.5rem] gap-x-4 gap-y-3 sm:grid-cols-[minmax(0,14rem)_7.5rem_minmax(0,1fr)_auto]"
      >
        <TextField
          id={fieldId(`${path}.name`)}
          label="Name"
          maxLength={80}
          error={errors?.name?.message}
          {...register(`${path}.name`)}
        />
        <NumberField
          id={fieldId(`${path}.maxPoints`)}
          label="Points"
          min={0}
          step={POINT_STEP}
          error={errors?.maxPoints?.message}
          {...register(`${path}.maxPoints`, { valueAsNumber: true })}
        />
        <TextField
          id={fieldId(`${path}.description`)}
          label="What earns them"
          optional
          maxLength={500}
          className="col-span-2 sm:col-span-1"
          error={errors?.description?.message}
          {...register(`${path}.description`)}
        />
        <div className="col-span-2 flex justify-end sm:col-span-1 sm:pt-6">
          <IconButton
            id={`move-${index}-up`}
            label={`Move ${nth} up`}
            icon={ArrowUp}
            aria-disabled={index === 0 || undefined}
            className={index === 0 ? 'opacity-40' : undefined}
            onClick={() => index > 0 && onMove(index - 1)}
          />
          <IconButton
            id={`move-${index}-down`}
            label={`Move ${nth} down`}
            icon={ArrowDown}
            className={index === count - 1 ? 'opacity-40' : undefined}
            onClick={() => index < count - 1 && onMove(index + 1)}
          />
          <IconButton label={`Remove ${nth}`} icon={Trash2} disabled={count === 1} onClick={onRemove} />
        </div>
      </div>
      <div className="pt-2">
        <LevelFields form={form} index={index} />
      </div>
    </li>
  );
}
