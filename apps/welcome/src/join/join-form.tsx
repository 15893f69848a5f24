import { zodResolver } from '@hookform/resolvers/zod';
import { describeFailure, useApi } from '@skillbridge/client/react';
import { newPasswordSchema } from '@skillbridge/domain';
import { Button, FormError, TextField, useFormSubmit } from '@skillbridge/ui';
import { useMutation } from '@tanstack/react-query';
import { useForm } from 'react-hook-form';
import { z } from 'zod';
import { enterPortal } from '../enter-portal.ts';

const formSchema = z
  .object({ password: newPasswordSchema, again: z.string() })
  .refine((form) => form.password === form.again, {
    path: ['again'],
    message: 'The two are not the same. Type it again.',
  });

export function JoinForm({ token, fullName }: { token: string; fullName: string }) {
  const accept = useMutation(
    useApi().public.invitation.accept.mutationOptions({ onSuccess: ({ role }) => enterPortal(role) }),
  );
  const { register, handleSubmit, formState } = useForm({ resolver: zodResolver(formSchema) });
  const { errors } = formState;
  const { onSubmit } = useFormSubmit(
    handleSubmit(({ password }) => accept.mutateAsync({ token, password }).catch(() => undefined)),
  );
  return (
    <form onSubmit={onSubmit} noValidate className="flex flex-col gap-4">
      <p className="text-ink-soft">Hello {fullName}. Choose a password, and you are in.</p>
      <FormError>{accept.error ? describeFailure(accept.error).sentence : null}</FormError>
      <TextField
        label="Password"
        type="password"
        autoComplete="new-password"
        hint="At least 10 characters; a short sentence is easy to remember."
        error={errors.password?.message}
        {...register('password')}
      />
      <TextField
        label="Password again"
        type="password"
        autoComplete="new-password"
        error={errors.again?.message}
        {...register('again')}
      />
      <Button variant="primary" type="submit" pending={accept.isPending || accept.isSuccess} className="mt-2">
        Join
      </Button>
    </form>
  );
}
