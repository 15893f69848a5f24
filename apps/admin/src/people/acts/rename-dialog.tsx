import { zodResolver } from '@hookform/resolvers/zod';
import { describeFailure } from '@skillbridge/client/react';
import { fullNameSchema } from '@skillbridge/domain';
import { Button, Dialog, DialogActions, FormError, TextField, toast, useFormSubmit } from '@skillbridge/ui';
import { useState } from 'react';
import { useForm } from 'react-hook-form';
import { z } from 'zod';
import { formFailure } from '../../shared/form-failure.ts';
import { settle } from '../../shared/settle.ts';
import type { Person } from '../../shared/types.ts';
import { usePersonCalls } from './use-person-calls.ts';

const formSchema = z.object({ fullName: fullNameSchema });

/** Corrects a name. When somebody else was quicker, what was typed stays, beside what is stored now. */
export function RenameDialog({ person, onClose }: { person: Person; onClose: () => void }) {
  const { rename } = usePersonCalls();
  // The version that the person was read at, until a conflict has shown the newer one.
  const [version] = useState(person.version);
  const { register, handleSubmit, formState } = useForm({
    resolver: zodResolver(formSchema),
    defaultValues: { fullName: person.fullName },
  });
  const failure = formFailure(rename.error, ['fullName']);
  const conflict = rename.error ? describeFailure(rename.error).reason === 'CONFLICT' : false;
  const { onSubmit, busy } = useFormSubmit(
    handleSubmit(async ({ fullName }) => {
      const change = { personId: person.id, fullName, version: conflict ? person.version : version };
      if (!(await settle(rename.mutateAsync(change)))) return;
      toast(`${fullName} is the name now`);
      onClose();
    }),
  );
  return (
    <Dialog open title={`Change the name of ${person.fullName}`} onClose={onClose}>
      <form onSubmit={onSubmit} noValidate className="flex flex-col gap-4">
        <FormError>
          {conflict
            ? `Somebody changed this person meanwhile; the name stored now is ${person.fullName}. Save again to use yours.`
            : failure.sentence}
        </FormError>
        <TextField
          label="Full name"
          autoFocus
          error={formState.errors.fullName?.message ?? failure.fields['fullName']}
          {...register('fullName')}
        />
        <DialogActions>
          <Button variant="quiet" onClick={onClose}>
            Cancel
          </Button>
          <Button variant="primary" type="submit" pending={busy}>
            Save
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  );
}
