import { Button, FormError, formatPoints, IconButton, NumberField, TextField } from '@skillbridge/ui';
import { Plus, Trash2 } from 'lucide-react';
import { type UseFormReturn, useFieldArray } from 'react-hook-form';
import { type SetupForm, weightSum } from './setup-form.ts';

const MOST = 12;

/** The categories with their weights, and what these add up to while one types. */
export function CategoryFields({ form }: { form: UseFormReturn<SetupForm> }) {
  const { control, register, watch, formState } = form;
  const { fields, append, remove } = useFieldArray({ control, name: 'categories' });
  const { errors } = formState;
  const sum = weightSum(watch('categories'));
  const wrong = Object.entries(errors).find(([name]) => name === 'sum')?.[1]?.message;
  return (
    <section className="flex flex-col gap-4">
      <div className="flex flex-wrap items-baseline justify-between gap-x-4">
        <h3 className="font-semibold">Categories</h3>
        {fields.length > 0 && (
          <p role="status" className={sum > 100 ? 'text-sm font-medium text-danger' : 'text-sm text-ink-soft'}>
            Weights: {formatPoints(sum)}% of 100%
          </p>
        )}
      </div>
      <p className="-mt-3 text-sm text-ink-soft">
        {fields.length === 0
          ? 'Without categories every piece of work counts by its points.'
          : 'What is left of 100% goes to work without a category. A category counts once something in it is graded.'}
      </p>
      {fields.map(({ id }, at) => {
        const problem = errors.categories?.[at];
        return (
          <fieldset
            key={id}
            className="grid grid-cols-[minmax(0,1fr)_minmax(0,1fr)_2.5rem] items-end gap-3 sm:grid-cols-[minmax(0,1fr)_9rem_8rem_2.5rem]"
          >
            <legend className="sr-only">Category {at + 1}</legend>
            <TextField
              label="Name"
              className="col-span-3 sm:col-span-1"
              error={problem?.name?.message}
              {...register(`categories.${at}.name`)}
            />
            <NumberField
              label="Weight"
              suffix="%"
              error={problem?.weight?.message}
              {...register(`categories.${at}.weight`, { valueAsNumber: true })}
            />
            <NumberField
              label="Drop lowest"
              error={problem?.dropLowest?.message}
              {...register(`categories.${at}.dropLowest`, { valueAsNumber: true })}
            />
            <IconButton label={`Remove category ${at + 1}`} icon={Trash2} onClick={() => remove(at)} />
          </fieldset>
        );
      })}
      <FormError>{wrong}</FormError>
      {fields.length < MOST && (
        <Button
          size="sm"
          icon={Plus}
          className="self-start"
          onClick={() => append({ key: crypto.randomUUID(), name: '', weight: Math.max(0, 100 - sum), dropLowest: 0 })}
        >
          Add a category
        </Button>
      )}
    </section>
  );
}
