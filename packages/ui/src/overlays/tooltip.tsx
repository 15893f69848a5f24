import { Tooltip as Primitive } from 'radix-ui';
import type { ReactElement } from 'react';

/** A short label on hover and focus. The child must take a ref and props. Never the only place of needed text. */
export function Tooltip({ label, children }: { label: string; children: ReactElement }) {
  return (
    <Primitive.Provider delayDuration={400} disableHoverableContent>
      <Primitive.Root>
        <Primitive.Trigger asChild>{children}</Primitive.Trigger>
        <Primitive.Portal>
          <Primitive.Content
            sideOffset={6}
            collisionPadding={8}
            className="z-50 max-w-64 animate-fade rounded-md bg-ink px-2 py-1 text-xs font-medium text-paper"
          >
            {label}
          </Primitive.Content>
        </Primitive.Portal>
      </Primitive.Root>
    </Primitive.Provider>
  );
}
