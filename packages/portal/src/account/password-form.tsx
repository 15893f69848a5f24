import { describeFailure, useApi } from '@skillbridge/client/react';
import { newPasswordSchema } from '@skillbridge/domain';
import { Button, FormError, Section, TextField, toast, useFormSubmit } from '@skillbridge/ui';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type SyntheticEvent, useState } from 'react';

/** Changes the password; every other browser is signed out by it. */
export function PasswordForm() {
  const api = useApi();
  const queries = useQueryClient();
  const [problem, setProblem] = useState<string>();
  const change = useMutation(api.account.changePassword.mutationOptions());

  const submit = async (event: SyntheticEvent<HTMLFormElement>): Promise<void> => {
    const form = event.currentTarget;
    const data = new FormData(form);
    const next = newPasswordSchema.safeParse(data.get('next'));
    setProblem(next.error?.issues[0]?.message);
    if (!next.success) return;
    const changed = await change
      .mutateAsync({ current: String(data.get('current')), next: next.data })
      .catch(() => null);
    if (!changed) return;
    form.reset();
    toast({ title: 'Password changed', description: 'Other browsers were signed out.' });
    await queries.invalidateQueries(api.account.sessions.queryFilter());
  };
  const { onSubmit } = useFormSubmit(submit);

  return (
    <Section title="Password">
      <form onSubmit={onSubmit} className="flex max-w-sm flex-col gap-4">
        <FormError>{change.error ? describeFailure(change.error).sentence : null}</FormError>
        <TextField label="Present password" name="current" type="password" autoComplete="current-password" required />
        <TextField
          label="New password"
          name="next"
          type="password"
          autoComplete="new-password"
          hint="At least 10 characters; a short sentence is easy to remember."
          required
          error={problem}
        />
        <Button type="submit" pending={change.isPending} className="self-start">
          Change password
        </Button>
      </form>
    </Section>
  );
}
