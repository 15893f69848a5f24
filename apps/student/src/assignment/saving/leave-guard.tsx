import { ConfirmDialog, useUnsavedGuard } from '@skillbridge/ui';
import { useEffect } from 'react';
import type { Autosaver } from './create-autosaver.ts';

/** Saves before the page is left, and asks only when that does not work. */
export function LeaveGuard({ saver, dirty, stuck }: { saver: Autosaver; dirty: boolean; stuck: boolean }) {
  const { blocked, stay, leave } = useUnsavedGuard(dirty);
  useEffect(() => {
    if (blocked) void saver.flush();
  }, [blocked, saver]);
  useEffect(() => {
    if (blocked && !dirty) leave();
  }, [blocked, dirty, leave]);
  return (
    <ConfirmDialog
      open={blocked && stuck}
      title="Leave before it is saved?"
      confirmLabel="Leave"
      cancelLabel="Stay"
      danger
      onConfirm={leave}
      onCancel={stay}
    >
      Your answer could not be sent yet. It is kept in this browser and sent when you open this assignment here again.
    </ConfirmDialog>
  );
}
