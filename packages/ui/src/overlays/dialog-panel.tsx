import { X } from 'lucide-react';
import { Dialog as Primitive } from 'radix-ui';
import { IconButton } from '../actions/icon-button.tsx';
import { cx } from '../lib/cx.ts';
import type { DialogProps } from './dialog.tsx';
import { DialogActions } from './dialog-actions.tsx';

const sizes = { sm: 'sm:max-w-md', md: 'sm:max-w-xl', lg: 'sm:max-w-3xl' };

/** The modal itself; `Dialog` loads it. */
export function DialogPanel({
  open,
  onClose,
  title,
  description,
  children,
  actions,
  size = 'sm',
  role = 'dialog',
  giveBack,
}: DialogProps & { giveBack: (event: Event) => void }) {
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
