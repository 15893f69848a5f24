import {
  Button,
  ConfirmDialog,
  Dialog,
  Menu,
  PageHeader,
  SessionEndedDialog,
  TextField,
  Tooltip,
  toast,
} from '@skillbridge/ui';
import { ChevronDown, Copy, Trash2 } from 'lucide-react';
import { useState } from 'react';

type Open = 'dialog' | 'confirm' | 'session' | null;

export function OverlaysPage() {
  const [open, setOpen] = useState<Open>(null);
  const close = () => setOpen(null);
  return (
    <>
      <PageHeader title="Overlays" meta="Short, calm, and easy to leave" />
      <div className="flex flex-wrap gap-3">
        <Button onClick={() => setOpen('dialog')}>Dialog</Button>
        <Button onClick={() => setOpen('confirm')}>Confirm</Button>
        <Button onClick={() => setOpen('session')}>Session ended</Button>
        <Button
          onClick={() =>
            toast({
              title: 'Course moved to the bin',
              description: 'It stays there for 30 days.',
              action: { label: 'Undo', onSelect: () => toast('Restored') },
            })
          }
        >
          Toast
        </Button>
        <Menu
          trigger={
            <Button>
              Menu <ChevronDown aria-hidden className="size-4" />
            </Button>
          }
          items={[{ label: 'Duplicate', icon: Copy }, 'separator', { label: 'Delete', icon: Trash2, danger: true }]}
        />
        <Tooltip label="Only you can see this">
          <Button variant="quiet">Tooltip</Button>
        </Tooltip>
      </div>
      <TextField label="Typed before the session ended" defaultValue="x = 4, because" className="max-w-sm pt-8" />
      <Dialog
        open={open === 'dialog'}
        onClose={close}
        title="Invite an instructor"
        description="They get a link that works for three days."
        actions={
          <>
            <Button variant="quiet" onClick={close}>
              Cancel
            </Button>
            <Button variant="primary" onClick={close}>
              Send the link
            </Button>
          </>
        }
      >
        <div className="flex flex-col gap-4">
          <TextField label="Full name" />
          <TextField label="Email" type="email" />
        </div>
      </Dialog>
      <ConfirmDialog
        open={open === 'confirm'}
        title="Delete SAT Math?"
        confirmLabel="Delete course"
        danger
        onConfirm={close}
        onCancel={close}
      >
        Its assignments and grades go with it. You can restore it from the recycle bin for 30 days.
      </ConfirmDialog>
      <SessionEndedDialog
        open={open === 'session'}
        email="maya@larchmont.example"
        onLeave={close}
        onSignIn={async ({ password }) => {
          if (password !== 'demo') return 'That password is not right. Try again.';
          close();
          return null;
        }}
      />
    </>
  );
}
