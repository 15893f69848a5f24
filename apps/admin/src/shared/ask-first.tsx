import { ConfirmDialog } from '@skillbridge/ui';
import { type ReactNode, useState } from 'react';
import { failureSentence } from './failure-sentence.ts';
import { rescueFocus } from './rescue-focus.ts';

type AskFirstProps = {
  open: boolean;
  title: string;
  confirmLabel: string;
  danger?: boolean;
  /** Does it. When it fails, the dialog stays and says why. */
  act: () => Promise<unknown>;
  onClose: () => void;
  /** What will happen, and how to undo it. */
  children: ReactNode;
};

/** Asks once before an act, waits for it, and closes when it is done. */
export function AskFirst({ act, onClose, children, danger = true, ...dialog }: AskFirstProps) {
  const [failure, setFailure] = useState<unknown>(null);
  const close = (): void => {
    setFailure(null);
    onClose();
  };
  const confirm = async (): Promise<void> => {
    setFailure(null);
    try {
      await act();
    } catch (error) {
      setFailure(error);
      return;
    }
    onClose();
    rescueFocus();
  };
  return (
    <ConfirmDialog {...dialog} danger={danger} error={failureSentence(failure)} onConfirm={confirm} onCancel={close}>
      {children}
    </ConfirmDialog>
  );
}
