import { useUnsavedGuard } from '../hooks/use-unsaved-guard.ts';
import { ConfirmDialog } from './confirm-dialog.tsx';

/** Put it in a form: asks before leaving while `dirty`. */
export function UnsavedGuard({ dirty }: { dirty: boolean }) {
  const { blocked, stay, leave } = useUnsavedGuard(dirty);
  return (
    <ConfirmDialog
      open={blocked}
      title="Leave without saving?"
      confirmLabel="Leave"
      cancelLabel="Stay"
      danger
      onConfirm={leave}
      onCancel={stay}
    >
      What you have typed on this page is not saved yet.
    </ConfirmDialog>
  );
}
