import { useApi } from '@skillbridge/client/react';
import { Button, Dialog, DialogActions } from '@skillbridge/ui';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { settle } from '../../shared/settle.ts';
import { InvitationLink } from './invitation-link.tsx';
import { InviteForm } from './invite-form.tsx';

/** Invites a person, then shows the link to pass on. */
export function InviteDialog({ open, onClose }: { open: boolean; onClose: () => void }) {
  const { people, academy } = useApi().admin;
  const queries = useQueryClient();
  const invite = useMutation(
    people.invite.mutationOptions({
      onSuccess: () => {
        void queries.invalidateQueries(people.list.pathFilter());
        void queries.invalidateQueries(academy.overview.queryFilter());
      },
    }),
  );
  const close = (): void => {
    invite.reset();
    onClose();
  };
  if (!open) return null;
  if (invite.data) {
    return (
      <Dialog open title={`${invite.data.person.fullName} is invited`} onClose={close}>
        <InvitationLink invited={invite.data} />
        <DialogActions>
          <Button variant="quiet" onClick={() => invite.reset()}>
            Invite someone else
          </Button>
          <Button variant="primary" onClick={close}>
            Done
          </Button>
        </DialogActions>
      </Dialog>
    );
  }
  return (
    <Dialog open title="Invite someone" onClose={close}>
      <InviteForm error={invite.error} onInvite={(person) => settle(invite.mutateAsync(person))} onCancel={close} />
    </Dialog>
  );
}
