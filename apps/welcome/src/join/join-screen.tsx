import { describeFailure, useApi } from '@skillbridge/client/react';
import { QueryView } from '@skillbridge/portal';
import { AuthShell, ButtonLink, FormError } from '@skillbridge/ui';
import { useQuery } from '@tanstack/react-query';
import { useParams } from 'react-router';
import { JoinForm } from './join-form.tsx';

/** Where an invitation link leads: choose a password, and in. A link that is used up or too old leads to sign-in. */
export function JoinScreen() {
  const { token = '' } = useParams();
  const invitation = useQuery(useApi().public.invitation.get.queryOptions({ token }));
  const failure = invitation.error ? describeFailure(invitation.error) : null;
  const academy = invitation.data?.academyName;
  return (
    <AuthShell title={academy ? `Welcome to ${academy}` : 'Your invitation'} lead={invitation.data?.email}>
      {failure?.reason ? (
        <>
          <FormError>{failure.sentence}</FormError>
          <ButtonLink to="/">Go to sign-in</ButtonLink>
        </>
      ) : (
        <QueryView query={invitation}>{({ fullName }) => <JoinForm token={token} fullName={fullName} />}</QueryView>
      )}
    </AuthShell>
  );
}
