import { Button, Dialog, DialogActions, FormError } from '@skillbridge/ui';
import { failureSentence } from '../../shared/failure-sentence.ts';
import { settle } from '../../shared/settle.ts';
import type { Person } from '../../shared/types.ts';
import { InvitationLink } from '../invite/invitation-link.tsx';
import { usePersonCalls } from './use-person-calls.ts';

/** Makes a new link for somebody who has not joined yet, and shows it. */
export function ReinviteDialog({ person, onClose }: { person: Person; onClose: () => void }) {
  const { reinvite } = usePersonCalls();
  if (reinvite.data) {
    return (
      <Dialog open title={`Invitation for ${person.fullName}`} onClose={onClose}>
        <InvitationLink invited={reinvite.data} />
        <DialogActions>
          <Button variant="primary" onClick={onClose}>
            Done
          </Button>
        </DialogActions>
      </Dialog>
    );
  }
  return (
    <Dialog
      open
      title={`New invitation link for ${person.fullName}?`}
      description="The link that they were sent before stops working."
      onClose={onClose}
    >
      <FormError>{failureSentence(reinvite.error)}</FormError>
      <DialogActions>
        <Button variant="quiet" onClick={onClose}>
          Cancel
        </Button>
        <Button variant="primary" onClick={() => settle(reinvite.mutateAsync({ personId: person.id }))}>
          Make a new link
        </Button>
      </DialogActions>
    </Dialog>
  );
}
