import { zodResolver } from '@hookform/resolvers/zod';
import { emailSchema } from '@skillbridge/domain';
import { Button, FormError, TextField, useFormSubmit } from '@skillbridge/ui';
import { useForm } from 'react-hook-form';
import { z } from 'zod';
import { type Question, useSignIn } from './use-sign-in.ts';

const formSchema = z.object({ email: emailSchema, password: z.string().min(1, 'Enter your password.') });

export function SignInForm({ onQuestion }: { onQuestion: (question: Question) => void }) {
  const { submit, busy, sentence } = useSignIn(onQuestion);
  const { register, handleSubmit, formState } = useForm({ resolver: zodResolver(formSchema) });
  const { errors } = formState;
  const { onSubmit } = useFormSubmit(handleSubmit(submit));
  return (
    <form onSubmit={onSubmit} noValidate className="flex flex-col gap-4">
      <FormError>{sentence}</FormError>
      <TextField
        label="Email"
        type="email"
        autoComplete="username"
        autoFocus
        error={errors.email?.message}
        {...register('email')}
      />
      <TextField
        label="Password"
        type="password"
        autoComplete="current-password"
        error={errors.password?.message}
        {...register('password')}
      />
      <Button variant="primary" type="submit" pending={busy} className="mt-2">
        Sign in
      </Button>
    </form>
  );
}
