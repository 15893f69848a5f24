import { zodResolver } from '@hookform/resolvers/zod';
import { useApi, useMe } from '@skillbridge/client/react';
import {
  Button,
  Dialog,
  DialogActions,
  FormError,
  NumberField,
  TextField,
  toWallTime,
  useFormSubmit,
} from '@skillbridge/ui';
import { useMutation } from '@tanstack/react-query';
import { useForm } from 'react-hook-form';
import { z } from 'zod';
import { nameZone } from '../../shared/name-zone.ts';
import type { Allowance } from './allowance-types.ts';
import { useAllowanceSaving } from './use-allowance-saving.ts';

const whole = 'Enter a whole number, 0 or more.';
const formSchema = z.object({
  extraMinutes: z.number({ error: whole }).int(whole).min(0, whole).max(600, 'Give at most ten hours.'),
  extraAttempts: z.number({ error: whole }).int(whole).min(0, whole).max(20, 'Give at most 20 attempts.'),
  closesAt: z.string(),
  reason: z.string().trim().max(300, 'Use at most 300 characters.'),
});

/** More time, more attempts or a later closing time for one student in one quiz. A running attempt has it at once. */
export function ExtensionDialog({
  quizId,
  student,
  onClose,
}: {
  quizId: string;
  student: Allowance;
  onClose: () => void;
}) {
  const { quizzes } = useApi().instructor;
  const { academy } = useMe();
  const grant = useMutation(quizzes.grantExtension.mutationOptions());
  const revoke = useMutation(quizzes.revokeExtension.mutationOptions());
  const { failure, send } = useAllowanceSaving(onClose);
  const { studentId, fullName, extraMinutes, extraAttempts, closesAt, reason, running } = student;
  const form = useForm({
    resolver: zodResolver(formSchema),
    defaultValues: {
      ...{ extraMinutes, extraAttempts, reason },
      closesAt: closesAt ? toWallTime(closesAt, academy.timeZone) : '',
    },
  });
  const { errors } = form.formState;
  const granted = extraMinutes > 0 || extraAttempts > 0 || closesAt !== null;
  const { onSubmit, busy } = useFormSubmit(
    form.handleSubmit((values) =>
      send(`${fullName} has the extension`, () =>
        grant.mutateAsync({ quizId, studentId, ...values, closesAt: values.closesAt || null }),
      ),
    ),
  );
  return (
    <Dialog
      open
      size="md"
      title={`Extension for ${fullName}`}
      description={
        running
          ? 'An attempt is under way: it has the new time within seconds. Time is never taken from it again.'
          : 'For this quiz only.'
      }
      onClose={onClose}
    >
      <form noValidate onSubmit={onSubmit} className="flex flex-col gap-6">
        <div className="grid gap-6 sm:grid-cols-2">
          <NumberField
            label="Extra minutes"
            min={0}
            suffix="minutes"
            error={errors.extraMinutes?.message}
            {...form.register('extraMinutes', { valueAsNumber: true })}
          />
          <NumberField
            label="Extra attempts"
            min={0}
            error={errors.extraAttempts?.message}
            {...form.register('extraAttempts', { valueAsNumber: true })}
          />
        </div>
        <TextField
          type="datetime-local"
          label="Closes later for them"
          optional
          hint={`By the academy’s clock, ${nameZone(academy.timeZone)}.`}
          className="max-w-xs"
          error={errors.closesAt?.message}
          {...form.register('closesAt')}
        />
        <TextField
          label="Reason"
          optional
          maxLength={300}
          error={errors.reason?.message}
          {...form.register('reason')}
        />
        <FormError>{failure}</FormError>
        <DialogActions className="pt-0">
          {granted && (
            <Button
              variant="danger"
              className="sm:mr-auto"
              onClick={() =>
                send(`${fullName} has the usual rules again`, () => revoke.mutateAsync({ quizId, studentId }))
              }
            >
              Take it back
            </Button>
          )}
          <Button variant="quiet" onClick={onClose}>
            Cancel
          </Button>
          <Button type="submit" variant="primary" pending={busy}>
            Give extension
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  );
}
