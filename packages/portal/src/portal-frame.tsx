import { describeFailure, useApi } from '@skillbridge/client/react';
import type { Role } from '@skillbridge/domain';
import { AppShell, ErrorState, forgetAllDrafts, type NavItem } from '@skillbridge/ui';
import { useMutation, useQuery } from '@tanstack/react-query';
import { UserRound } from 'lucide-react';
import { Outlet, ScrollRestoration } from 'react-router';
import { leavePortal } from './leave-portal.ts';

const roleLabels: Record<Role, string> = {
  admin: 'Administrator',
  instructor: 'Instructor',
  student: 'Student',
  parent: 'Parent',
};

/** The frame around every screen: who is signed in, where one can go. Sends away whoever belongs elsewhere. */
export function PortalFrame({ role, nav }: { role: Role; nav: readonly NavItem[] }) {
  const api = useApi();
  const me = useQuery(api.account.me.queryOptions(undefined, { staleTime: Number.POSITIVE_INFINITY }));
  const signOut = useMutation(
    api.account.signOut.mutationOptions({
      onSettled: () => {
        forgetAllDrafts();
        leavePortal();
      },
    }),
  );
  if (me.isError && me.data === undefined) {
    const failure = describeFailure(me.error);
    if (failure.signedOut) {
      leavePortal();
      return null;
    }
    return (
      <div className="mx-auto max-w-lg p-8">
        <ErrorState sentence={failure.sentence} onRetry={() => void me.refetch()} />
      </div>
    );
  }
  if (!me.data) return null;
  if (me.data.role !== role) {
    window.location.replace(`/${me.data.role}/`);
    return null;
  }
  const { fullName, email, academy } = me.data;
  return (
    <AppShell
      academyName={academy.name}
      user={{ fullName, email, roleLabel: roleLabels[role] }}
      nav={[...nav, { to: '/account', label: 'Account', icon: UserRound }]}
      onSignOut={() => signOut.mutate()}
    >
      <Outlet />
      <ScrollRestoration />
    </AppShell>
  );
}
