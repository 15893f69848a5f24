import { POINT_STEP } from '@skillbridge/domain';
import { Button, formatCount, IconButton, NumberField, TextField } from '@skillbridge/ui';
import { Plus, Trash2 } from 'lucide-react';
import { useState } from 'react';
import { useFieldArray } from 'react-hook-form';
import type { DraftForm } from '../editor/editor-types.ts';
import { fieldId } from '../editor/field-id.ts';
import { useMovingFocus } from '../editor/use-moving-focus.ts';
import { Fold } from '../shared/fold.tsx';

const MOST = 8;

/** The levels of a criterion: what a grader chooses with one key. Without any, the criterion is marked with a number. */
export function LevelFields({ form, index }: { form: DraftForm; index: number }) {
  const name = `rubric.criteria.${index}.levels` as const;
  const { fields, append, remove } = useFieldArray({ control: form.control, name, keyName: 'key' });
  const focus = useMovingFocus();
  const [first] = useState(fields.length > 0);
  const errors = form.formState.errors.rubric?.criteria?.[index]?.levels;
  const add = (): void => {
    const points = fields.length === 0 ? form.getValues(`rubric.criteria.${index}.maxPoints`) : 0;
    append({ id: crypto.randomUUID(), label: '', points, description: '' }, { shouldFocus: false });
    focus(fieldId(`${name}.${fields.length}.label`));
  };
  return (
    <Fold
      title="Levels"
      note={fields.length === 0 ? 'none: marked with a number' : formatCount(fields.length, 'level')}
      open={first}
    >
      <ol className="flex flex-col gap-3">
        {fields.map((field, at) => (
          <li
            key={field.key}
            className="grid grid-cols-[minmax(0,1fr)_7.5rem_auto] gap-x-4 gap-y-2 sm:grid-cols-[minmax(0,12rem)_7.5rem_minmax(0,1fr)_auto]"
          >
            <TextField
              id={fieldId(`${name}.${at}.label`)}
              label={`Level ${at + 1}`}
              maxLength={60}
              error={errors?.[at]?.label?.message}
              {...form.register(`${name}.${at}.label`)}
            />
            <NumberField
              id={fieldId(`${name}.${at}.points`)}
              label={`Points of level ${at + 1}`}
              min={0}
              step={POINT_STEP}
              error={errors?.[at]?.points?.message}
              {...form.register(`${name}.${at}.points`, { valueAsNumber: true })}
            />
            <TextField
              id={fieldId(`${name}.${at}.description`)}
              label="What it takes"
              optional
              maxLength={300}
              className="col-span-2 sm:col-span-1"
              error={errors?.[at]?.description?.message}
              {...form.register(`${name}.${at}.description`)}
            />
            <div className="self-end">
              <IconButton
                label={`Remove level ${at + 1} of criterion ${index + 1}`}
                icon={Trash2}
                onClick={() => remove(at)}
              />
            </div>
          </li>
        ))}
      </ol>
      <Button size="sm" icon={Plus} className="mt-4" onClick={add} disabled={fields.length >= MOST}>
        Add level
      </Button>
    </Fold>
  );
}
