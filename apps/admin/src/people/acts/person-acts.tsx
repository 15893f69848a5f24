import { toast } from '@skillbridge/ui';
import { AskFirst } from '../../shared/ask-first.tsx';
import type { Person } from '../../shared/types.ts';
import type { PersonAct } from './person-act.ts';
import { ReinviteDialog } from './reinvite-dialog.tsx';
import { RenameDialog } from './rename-dialog.tsx';
import { usePersonCalls } from './use-person-calls.ts';

/** The dialog of the act that was chosen from a person's menu. */
export function PersonActs({ act, person, onClose }: { act: PersonAct; person: Person; onClose: () => void }) {
  const calls = usePersonCalls();
  const { id: personId, fullName } = person;
  switch (act) {
    case 'rename':
      return <RenameDialog person={person} onClose={onClose} />;
    case 'reinvite':
      return <ReinviteDialog person={person} onClose={onClose} />;
    case 'suspend':
      return (
        <AskFirst
          open
          title={`Suspend ${fullName}?`}
          confirmLabel="Suspend"
          act={async () => {
            await calls.suspend.mutateAsync({ personId });
            toast(`${fullName} is suspended`);
          }}
          onClose={onClose}
        >
          They are signed out at once and cannot sign in. Their work stays. You can let them in again at any time.
        </AskFirst>
      );
    case 'reinstate':
      return (
        <AskFirst
          open
          danger={false}
          title={`Let ${fullName} in again?`}
          confirmLabel="Let in again"
          act={async () => {
            await calls.reinstate.mutateAsync({ personId });
            toast(`${fullName} can sign in again`);
          }}
          onClose={onClose}
        >
          They sign in with the password they had. Who never joined gets a new invitation link from you.
        </AskFirst>
      );
    case 'remove':
      return (
        <AskFirst
          open
          title={`Remove ${fullName}?`}
          confirmLabel="Remove"
          act={async () => {
            await calls.remove.mutateAsync({ personId });
            toast({ title: `${fullName} was removed`, description: 'The recycle bin can bring them back.' });
          }}
          onClose={onClose}
        >
          They go into the recycle bin and are signed out at once. Their work goes with them and comes back with them.
        </AskFirst>
      );
  }
}
