import { useMe } from '@skillbridge/client/react';
import { Button, formatDate, TextField } from '@skillbridge/ui';
import { Check, Copy } from 'lucide-react';
import type { Invited } from '../../shared/types.ts';
import { useCopy } from './use-copy.ts';

/** The link with which a person joins, ready to be copied, and what to do with it. */
export function InvitationLink({ invited }: { invited: Invited }) {
  const { timeZone } = useMe().academy;
  const { box, state, copy } = useCopy();
  const { person, joinPath, expiresAt } = invited;
  return (
    <div className="flex flex-col gap-4">
      <p>Send this link to {person.fullName} yourself, by email or message. They open it and choose a password.</p>
      <div className="flex items-end gap-2">
        <TextField
          ref={box}
          label="Invitation link"
          className="flex-1"
          readOnly
          value={`${window.location.origin}${joinPath}`}
          onFocus={(event) => event.currentTarget.select()}
        />
        <Button icon={state === 'copied' ? Check : Copy} onClick={copy} autoFocus>
          Copy
        </Button>
      </div>
      <p role="status" className="-mt-2 text-sm text-ink-soft">
        {state === 'copied' && 'Copied.'}
        {state === 'select' && 'The link is selected: copy it with your keyboard or with a long press.'}
      </p>
      <p className="text-sm text-ink-soft">
        It works once, until {formatDate(expiresAt, timeZone)}, and is shown only now. You can make a new one at any
        time from the person's menu.
      </p>
    </div>
  );
}
