import { describeFailure, type Outputs, useApi } from '@skillbridge/client/react';
import { useMutation } from '@tanstack/react-query';
import { enterPortal } from '../enter-portal.ts';

type Answer = Outputs['public']['frontDoor']['signIn'];

export type Credentials = { readonly email: string; readonly password: string; readonly academyId?: string };

/** The password fitted in several academies: which one? The password waits in memory, never in storage. */
export type Question = {
  readonly credentials: Credentials;
  readonly academies: Extract<Answer, { kind: 'choose-academy' }>['academies'];
};

/** Signs in and enters the portal, or asks which academy. `sentence` says why it did not work. */
export function useSignIn(onQuestion: (question: Question) => void) {
  const signIn = useMutation(useApi().public.frontDoor.signIn.mutationOptions());
  return {
    // Once signed in it stays busy until the portal's page has replaced this one: no second click.
    busy: signIn.isPending || signIn.data?.kind === 'signed-in',
    sentence: signIn.error ? describeFailure(signIn.error).sentence : null,
    /** Settles, well or ill, when the answer is there. */
    async submit(credentials: Credentials): Promise<void> {
      const answer = await signIn.mutateAsync(credentials).catch(() => null);
      if (answer?.kind === 'signed-in') enterPortal(answer.role);
      if (answer?.kind === 'choose-academy') onQuestion({ credentials, academies: answer.academies });
    },
  };
}
