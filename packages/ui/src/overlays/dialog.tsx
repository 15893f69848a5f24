import type { ReactNode } from 'react';
import { useReturnFocus } from '../hooks/use-return-focus.ts';
import { lazyPart, useLazyPart } from '../lib/lazy-part.ts';

export interface DialogProps {
  open: boolean;
  /** Called when the person closes it. Leave out for a dialog that must be answered. */
  onClose?: (() => void) | undefined;
  title: string;
  description?: ReactNode;
  children?: ReactNode;
  /** Buttons, the main one last. Put a form's own buttons inside the form with `DialogActions`. */
  actions?: ReactNode;
  size?: 'sm' | 'md' | 'lg';
  role?: 'dialog' | 'alertdialog';
}

const panel = lazyPart(async () => (await import('./dialog-panel.tsx')).DialogPanel);

/** A modal over the page: centred on a desk, a sheet from the bottom on a phone. Focus is kept in and given back. */
export function Dialog(props: DialogProps) {
  const Panel = useLazyPart(panel);
  const { giveBack } = useReturnFocus(props.open);
  return Panel && <Panel {...props} giveBack={giveBack} />;
}
