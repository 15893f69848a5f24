import { describeFailure, useApi } from '@skillbridge/client/react';
import { SessionEndedDialog } from '@skillbridge/ui';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { leavePortal } from './leave-portal.ts';

/**
 * The dialog over a page whose session has ended. Asks for the same person's password, in the same academy, and leaves
 * the page as it was; anybody else gets their own portal, freshly loaded.
 */
export function SignInAgain({ onSignedIn }: { onSignedIn: () => void }) {
  const api = useApi();
  const me = useQueryClient().getQueryData(api.account.me.queryKey());
  const signIn = useMutation(api.public.frontDoor.signIn.mutationOptions());
  if (!me) {
    leavePortal();
    return null;
  }
  return (
    <SessionEndedDialog
      open
      email={me.email}
      onLeave={leavePortal}
      onSignIn={async ({ email, password }) => {
        try {
          await signIn.mutateAsync({ email, password, academyId: me.academy.id });
        } catch (error) {
          return describeFailure(error).sentence;
        }
        if (email.trim().toLowerCase() === me.email) onSignedIn();
        else leavePortal();
        return null;
      }}
    />
  );
}
