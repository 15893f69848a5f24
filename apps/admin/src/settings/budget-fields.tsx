import { RadioGroup, TextField } from '@skillbridge/ui';
import type { UseFormReturn } from 'react-hook-form';
import { useWatch } from 'react-hook-form';
import type { SettingsValues } from './settings-values.ts';

/** No limit, an amount, or nothing at all. A budget that runs out means the built-in engine, never an error. */
export function BudgetFields({ form }: { form: UseFormReturn<SettingsValues> }) {
  const { register, control, formState } = form;
  const budget = useWatch({ control, name: 'budget' });
  return (
    <div className="flex max-w-md flex-col gap-4">
      <RadioGroup
        label="Monthly budget"
        hideLabel
        options={[
          { value: 'none', label: 'No limit' },
          {
            value: 'limit',
            label: 'A limit',
            hint: 'When it is used up, the built-in engine goes on until the month ends.',
          },
          {
            value: 'built-in',
            label: 'Built-in engine only',
            hint: 'Nothing is sent to a provider, and nothing costs.',
          },
        ]}
        {...register('budget')}
      />
      {budget === 'limit' && (
        <TextField
          label="Monthly amount"
          inputMode="decimal"
          className="max-w-48 pl-8"
          suffix="USD"
          placeholder="50.00"
          error={formState.errors.dollars?.message}
          {...register('dollars')}
        />
      )}
    </div>
  );
}
