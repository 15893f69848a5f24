import { zodResolver } from '@hookform/resolvers/zod';
import { useApi } from '@skillbridge/client/react';
import {
  Button,
  Dialog,
  DialogActions,
  FormError,
  NumberField,
  SegmentedControl,
  useFormSubmit,
} from '@skillbridge/ui';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useForm } from 'react-hook-form';
import type { Book } from '../book-types.ts';
import { useBookChange } from '../use-book-change.ts';
import { CategoryFields } from './category-fields.tsx';
import { fromSetupForm, setupFormSchema, toSetupForm } from './setup-form.ts';

/** How the course's total comes about: categories with weights, the lowest dropped, what lateness costs. */
export function SetupDialog({ book, onClose }: { book: Book; onClose: () => void }) {
  const save = useMutation(useApi().instructor.gradebook.setup.mutationOptions());
  const { failure, send } = useBookChange(onClose);
  // Of the moment it was opened: another one in the database is a change that would be written over.
  const [version] = useState(book.course.version);
  const form = useForm({ resolver: zodResolver(setupFormSchema), defaultValues: toSetupForm(book.setup) });
  const { errors } = form.formState;
  const { onSubmit, busy } = useFormSubmit(
    form.handleSubmit((values) =>
      send('Setup saved', () => save.mutateAsync({ courseId: book.course.id, version, ...fromSetupForm(values) })),
    ),
  );
  const late = form.watch('late');
  return (
    <Dialog
      open
      size="lg"
      title="How this course is graded"
      description="Totals change at once, for you and for your students."
      onClose={onClose}
    >
      <form noValidate onSubmit={onSubmit} className="flex flex-col gap-8">
        <CategoryFields form={form} />
        <section className="flex flex-col gap-4">
          <h3 className="font-semibold">Late work</h3>
          <SegmentedControl
            label="Late work"
            className="max-w-sm"
            value={late}
            onValueChange={(value) => form.setValue('late', value === 'per-day' ? 'per-day' : 'none')}
            segments={[
              { value: 'none', label: 'Costs nothing' },
              { value: 'per-day', label: 'Costs points a day' },
            ]}
          />
          {late === 'per-day' && (
            <div className="grid items-end gap-4 sm:grid-cols-3">
              <NumberField
                label="For each day begun"
                suffix="%"
                error={errors.percent?.message}
                {...form.register('percent', { valueAsNumber: true })}
              />
              <NumberField
                label="At most"
                suffix="%"
                error={errors.most?.message}
                {...form.register('most', { valueAsNumber: true })}
              />
              <NumberField
                label="Still in time for"
                suffix="minutes"
                error={errors.graceMinutes?.message}
                {...form.register('graceMinutes', { valueAsNumber: true })}
              />
            </div>
          )}
          {late === 'per-day' && (
            <p className="text-sm text-ink-soft">Percent of what the work is out of, taken off the points.</p>
          )}
        </section>
        <FormError>{failure}</FormError>
        <DialogActions className="pt-0">
          <Button variant="quiet" onClick={onClose}>
            Cancel
          </Button>
          <Button type="submit" variant="primary" pending={busy}>
            Save setup
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  );
}
