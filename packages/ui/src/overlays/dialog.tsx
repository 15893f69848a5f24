import { X } from 'lucide-react';
import { Dialog as Primitive } from 'radix-ui';
import type { ReactNode } from 'react';
import { IconButton } from '../actions/icon-button.tsx';
import { useReturnFocus } from '../hooks/use-return-focus.ts';
import { cx } from '../lib/cx.ts';

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

const sizes = { sm: 'sm:max-w-md', md: 'sm:max-w-xl', lg: 'sm:max-w-3xl' };

/** A modal over the page: centred on a desk, a sheet from the bottom on a phone. Focus is kept in and given back. */
export function Dialog({
  open,
  onClose,
  title,
  description,
  children,
  actions,
  size = 'sm',
  role = 'dialog',
}: DialogProps) {
  const { giveBack } = useReturnFocus(open);
  const hold = (event: Event) => {
    if (!onClose) event.preventDefault();
  };
  return (
    <Primitive.Root open={open} onOpenChange={(next) => !next && onClose?.()}>
      <Primitive.Portal>
        {/* Not Primitive.Overlay: it writes a <style> element, which a strict CSP refuses. theme.css locks the scroll. */}
        <div
          data-modal
          className="fixed inset-0 z-40 flex animate-fade items-end justify-center bg-scrim sm:items-center sm:p-6"
        >
          <Primitive.Content
            role={role}
            aria-modal
            onCloseAutoFocus={giveBack}
            onEscapeKeyDown={hold}
            onInteractOutside={hold}
            {...(!description && { 'aria-describedby': undefined })}
            className={cx(
              'relative flex max-h-[88dvh] w-full animate-slide-up flex-col overflow-y-auto overscroll-contain rounded-t-lg bg-surface',
              'shadow-overlay ring-1 ring-line sm:animate-rise sm:rounded-lg',
              sizes[size],
            )}
          >
            <div className={cx('flex flex-col gap-1 px-6 pt-6', onClose && 'pr-14')}>
              <Primitive.Title className="text-xl font-semibold">{title}</Primitive.Title>
              {description && (
                <Primitive.Description asChild>
                  <div className="text-ink-soft">{description}</div>
                </Primitive.Description>
              )}
            </div>
            {children && <div className="px-6 pt-6">{children}</div>}
            {actions ? <DialogActions className="px-6 pb-6">{actions}</DialogActions> : <div className="pb-6" />}
            {/* Last, so that the focus begins at the first field or button of the dialog itself. */}
            {onClose && <IconButton label="Close" icon={X} onClick={onClose} className="absolute top-4 right-3" />}
          </Primitive.Content>
        </div>
      </Primitive.Portal>
    </Primitive.Root>
  );
}

/** The row of buttons at the end of a dialog or form; stacked on a phone with the main one on top. */
export function DialogActions({ children, className }: { children: ReactNode; className?: string }) {
  return (
    <div className={cx('flex flex-col-reverse gap-2 pt-6 sm:flex-row sm:items-center sm:justify-end', className)}>
      {children}
    </div>
  );
}
