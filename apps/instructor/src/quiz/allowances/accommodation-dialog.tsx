import { zodResolver } from '@hookform/resolvers/zod';
import { useApi } from '@skillbridge/client/react';
import {
  Button,
  Dialog,
  DialogActions,
  FormError,
  NumberField,
  RadioGroup,
  TextField,
  useFormSubmit,
} from '@skillbridge/ui';
import { useMutation } from '@tanstack/react-query';
import { useForm, useWatch } from 'react-hook-form';
import { z } from 'zod';
import type { Allowance } from './allowance-types.ts';
import { sayFactor } from './say-factor.ts';
import { useAllowanceSaving } from './use-allowance-saving.ts';

const usual = [100, 125, 150, 200];
const bounds = 'Enter a whole number from 100 to 400.';
const formSchema = z.object({
  choice: z.string(),
  other: z.number({ error: bounds }).int(bounds).min(100, bounds).max(400, bounds),
  note: z.string().trim().max(300, 'Use at most 300 characters.'),
});

/** The time that a student has in every quiz, once and for all: time and a half, and the like. */
export function AccommodationDialog({ student, onClose }: { student: Allowance; onClose: () => void }) {
  const set = useMutation(useApi().instructor.quizzes.setAccommodation.mutationOptions());
  const { failure, send } = useAllowanceSaving(onClose);
  const { studentId, fullName, timePercent } = student;
  const form = useForm({
    resolver: zodResolver(formSchema),
    defaultValues: {
      choice: usual.includes(timePercent) ? String(timePercent) : 'other',
      ...{ other: timePercent, note: '' },
    },
  });
  const choice = useWatch({ control: form.control, name: 'choice' });
  const { errors } = form.formState;
  const { onSubmit, busy } = useFormSubmit(
    form.handleSubmit((values) => {
      const percent = values.choice === 'other' ? values.other : Number(values.choice);
      const said = `${fullName}: ${sayFactor(percent).toLowerCase()} in every quiz`;
      return send(said, () => set.mutateAsync({ studentId, timePercent: percent, note: values.note }));
    }),
  );
  return (
    <Dialog
      open
      size="md"
      title={`Time of ${fullName}`}
      description="In every quiz of every course, and at once in an attempt under way."
      onClose={onClose}
    >
      <form noValidate onSubmit={onSubmit} className="flex flex-col gap-6">
        <RadioGroup
          label="They have"
          options={[
            ...usual.map((percent) => ({ value: String(percent), label: sayFactor(percent) })),
            { value: 'other', label: 'Another share' },
          ]}
          {...form.register('choice')}
        />
        {choice === 'other' && (
          <NumberField
            label="Percent of the usual time"
            className="max-w-40"
            suffix="%"
            error={errors.other?.message}
            {...form.register('other', { valueAsNumber: true })}
          />
        )}
        <TextField label="Note" optional maxLength={300} error={errors.note?.message} {...form.register('note')} />
        <FormError>{failure}</FormError>
        <DialogActions className="pt-0">
          <Button variant="quiet" onClick={onClose}>
            Cancel
          </Button>
          <Button type="submit" variant="primary" pending={busy}>
            Save
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  );
}
