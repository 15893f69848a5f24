import { useApi } from '@skillbridge/client/react';
import { QueryView } from '@skillbridge/portal';
import { AuthShell } from '@skillbridge/ui';
import { useQuery } from '@tanstack/react-query';
import { useParams } from 'react-router';
import { JoinForm } from './join-form.tsx';

/** Where an invitation link leads: choose a password, and in. */
export function JoinScreen() {
  const { token = '' } = useParams();
  const invitation = useQuery(useApi().public.invitation.get.queryOptions({ token }));
  const academy = invitation.data?.academyName;
  return (
    <AuthShell title={academy ? `Welcome to ${academy}` : 'Your invitation'} lead={invitation.data?.email}>
      <QueryView query={invitation}>{({ fullName }) => <JoinForm token={token} fullName={fullName} />}</QueryView>
    </AuthShell>
  );
}
