import { zodResolver } from '@hookform/resolvers/zod';
import { emailSchema, fullNameSchema, type Role, roleSchema } from '@skillbridge/domain';
import { Button, DialogActions, FormError, RadioGroup, TextField, useFormSubmit } from '@skillbridge/ui';
import { useForm } from 'react-hook-form';
import { z } from 'zod';
import { formFailure } from '../../shared/form-failure.ts';
import { roleWords } from '../../shared/role-words.ts';

const formSchema = z.object({
  role: roleSchema,
  fullName: fullNameSchema,
  email: emailSchema,
});

const hints: Readonly<Record<Role, string>> = {
  student: 'Works on assignments and practises',
  instructor: 'Teaches courses and grades',
  parent: 'Sees the grades of their children',
  admin: 'Runs the academy, as you do',
};
const offered: readonly Role[] = ['student', 'instructor', 'parent', 'admin'];

type InviteFormProps = {
  error: unknown;
  /** Settles when the person is invited or refused. */
  onInvite: (person: z.output<typeof formSchema>) => Promise<unknown>;
  onCancel: () => void;
};

export function InviteForm({ error, onInvite, onCancel }: InviteFormProps) {
  const { register, handleSubmit, formState } = useForm({
    resolver: zodResolver(formSchema),
    defaultValues: { role: 'student' as Role, fullName: '', email: '' },
  });
  const { errors } = formState;
  const { onSubmit, busy } = useFormSubmit(handleSubmit((person) => onInvite(person)));
  const failure = formFailure(error, ['role', 'fullName', 'email']);
  return (
    <form onSubmit={onSubmit} noValidate className="flex flex-col gap-4">
      <FormError>{failure.sentence}</FormError>
      <TextField
        label="Full name"
        autoFocus
        autoComplete="off"
        error={errors.fullName?.message ?? failure.fields['fullName']}
        {...register('fullName')}
      />
      <TextField
        label="Email"
        type="email"
        autoComplete="off"
        error={errors.email?.message ?? failure.fields['email']}
        {...register('email')}
      />
      <RadioGroup
        label="Role"
        options={offered.map((value) => ({ value, label: roleWords[value], hint: hints[value] }))}
        error={errors.role?.message ?? failure.fields['role']}
        {...register('role')}
      />
      <DialogActions>
        <Button variant="quiet" onClick={onCancel}>
          Cancel
        </Button>
        <Button variant="primary" type="submit" pending={busy}>
          Invite
        </Button>
      </DialogActions>
    </form>
  );
}
