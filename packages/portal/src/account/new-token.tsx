import { describeFailure, useApi } from '@skillbridge/client/react';
import { Button, Dialog, DialogActions, FormError, TextField, useFormSubmit } from '@skillbridge/ui';
import { useMutation } from '@tanstack/react-query';
import type { SyntheticEvent } from 'react';

/** Names a token, makes it, and shows its text this once. */
export function NewToken({ open, onClose, onMade }: { open: boolean; onClose: () => void; onMade: () => unknown }) {
  const create = useMutation(useApi().account.createToken.mutationOptions({ onSuccess: onMade }));
  const close = (): void => {
    create.reset();
    onClose();
  };
  const { onSubmit } = useFormSubmit((event: SyntheticEvent<HTMLFormElement>) =>
    create.mutateAsync({ name: String(new FormData(event.currentTarget).get('name')) }).catch(() => undefined),
  );
  if (create.data) {
    return (
      <Dialog open={open} title="Copy your token now" description="It is not shown again." onClose={close}>
        <code className="block rounded-md bg-well p-3 break-all select-all">{create.data.token}</code>
        <DialogActions>
          <Button variant="primary" onClick={close}>
            I have copied it
          </Button>
        </DialogActions>
      </Dialog>
    );
  }
  return (
    <Dialog open={open} title="New token" onClose={close}>
      <form onSubmit={onSubmit} className="flex flex-col gap-4">
        <FormError>{create.error ? describeFailure(create.error).sentence : null}</FormError>
        <TextField label="What will use it?" name="name" placeholder="Gradebook export" required maxLength={80} />
        <p className="text-sm text-ink-soft">It works for 90 days.</p>
        <DialogActions>
          <Button variant="primary" type="submit" pending={create.isPending}>
            Make the token
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  );
}
