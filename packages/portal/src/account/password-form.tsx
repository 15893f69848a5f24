import { describeFailure, useApi } from '@skillbridge/client/react';
import { newPasswordSchema } from '@skillbridge/domain';
import { Button, FormError, Section, TextField, toast } from '@skillbridge/ui';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type SyntheticEvent, useState } from 'react';

/** Changes the password; every other browser is signed out by it. */
export function PasswordForm() {
  const api = useApi();
  const queries = useQueryClient();
  const [problem, setProblem] = useState<string>();
  const change = useMutation(api.account.changePassword.mutationOptions());

  const submit = (event: SyntheticEvent<HTMLFormElement>): void => {
    event.preventDefault();
    const form = event.currentTarget;
    const data = new FormData(form);
    const next = newPasswordSchema.safeParse(data.get('next'));
    setProblem(next.error?.issues[0]?.message);
    if (!next.success) return;
    change.mutate(
      { current: String(data.get('current')), next: next.data },
      {
        onSuccess: () => {
          form.reset();
          toast({ title: 'Password changed', description: 'Other browsers were signed out.' });
          void queries.invalidateQueries(api.account.sessions.queryFilter());
        },
      },
    );
  };

  return (
    <Section title="Password">
      <form onSubmit={submit} className="flex max-w-sm flex-col gap-4">
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
