import { ConfirmDialog, formatCount, useUnsavedGuard } from '@skillbridge/ui';
import { useEffect } from 'react';
import type { AnswerSaver, SaverSnapshot } from './create-answer-saver.ts';

/** Sends what is unsent before the page is left, and asks only when that does not work. */
export function LeaveQuizGuard({ saver, snapshot }: { saver: AnswerSaver; snapshot: SaverSnapshot }) {
  const unsent = snapshot.book.queue.length;
  const dirty = unsent > 0;
  const { blocked, stay, leave } = useUnsavedGuard(dirty);
  useEffect(() => {
    if (blocked) void saver.flush();
  }, [blocked, saver]);
  useEffect(() => {
    if (blocked && !dirty) leave();
  }, [blocked, dirty, leave]);
  const stuck = snapshot.phase === 'waiting' || snapshot.phase === 'stopped';
  return (
    <ConfirmDialog
      open={blocked && dirty && stuck}
      title="Leave before it is sent?"
      confirmLabel="Leave"
      cancelLabel="Stay"
      danger
      onConfirm={leave}
      onCancel={stay}
    >
      {formatCount(unsent, 'answer')} could not be sent yet.{' '}
      {snapshot.kept
        ? 'This browser keeps what you answered and sends it when you open the quiz here again.'
        : 'This browser keeps nothing, so what is not sent would be lost.'}
    </ConfirmDialog>
  );
}
