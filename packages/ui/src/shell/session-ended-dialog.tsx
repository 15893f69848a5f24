import { type SyntheticEvent, useState } from 'react';
import { Button } from '../actions/button.tsx';
import { FormError } from '../feedback/form-error.tsx';
import { TextField } from '../fields/text-field.tsx';
import { Dialog } from '../overlays/dialog.tsx';
import { DialogActions } from '../overlays/dialog-actions.tsx';

export interface SessionEndedDialogProps {
  open: boolean;
  /** Filled in, so that only the password is left to type. */
  email?: string | undefined;
  /** Signs in again. Null on success (then set `open` to false), else the sentence to show. */
  onSignIn: (credentials: { email: string; password: string }) => Promise<string | null>;
  /** Gives up and goes to the front door. What was typed is then lost, so it is the quiet choice. */
  onLeave?: () => void;
}

/** Shown over the page when the session has ended. The page stays mounted under it, with everything typed. */
export function SessionEndedDialog({ open, email, onSignIn, onLeave }: SessionEndedDialogProps) {
  const [pending, setPending] = useState(false);
  const [error, setError] = useState<string | null>(null);

  const submit = async (event: SyntheticEvent<HTMLFormElement>) => {
    event.preventDefault();
    // A portal passes React events up to the page's own form: without this, signing in would submit it.
    event.stopPropagation();
    const data = new FormData(event.currentTarget);
    setPending(true);
    setError(null);
    try {
      setError(await onSignIn({ email: String(data.get('email')), password: String(data.get('password')) }));
    } catch {
      setError('We could not reach the server. Check your connection and try again.');
    } finally {
      setPending(false);
    }
  };

  return (
    <Dialog
      open={open}
      title="Please sign in again"
      description="Your session has ended. Everything you typed is still on the page behind this."
    >
      <form onSubmit={submit} className="flex flex-col gap-4">
        <FormError>{error}</FormError>
        <TextField label="Email" name="email" type="email" autoComplete="username" required defaultValue={email} />
        <TextField
          label="Password"
          name="password"
          type="password"
          autoComplete="current-password"
          required
          autoFocus={Boolean(email)}
        />
        <DialogActions className="pt-2">
          {onLeave && (
            <Button variant="quiet" onClick={onLeave}>
              Leave this page
            </Button>
          )}
          <Button variant="primary" type="submit" pending={pending}>
            Sign in
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  );
}
