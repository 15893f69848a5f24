import { Button, Dialog, Kbd } from '@skillbridge/ui';
import { useState } from 'react';
import type { ShortcutWords } from './shortcut-hint.tsx';
import { useShortcuts } from './use-shortcuts.ts';

/** One line that says how to see the keys that work here; `?` opens the list. Of no use on a phone, so not there. */
export function ShortcutHelp({
  shortcuts,
  on,
  onToggle,
}: {
  shortcuts: readonly ShortcutWords[];
  on: boolean;
  onToggle: () => void;
}) {
  const [open, setOpen] = useState(false);
  useShortcuts({ '?': () => setOpen(true) }, on);
  return (
    <>
      <p className="hidden pb-2 lg:block">
        <Button variant="quiet" size="sm" className="-ml-3" onClick={() => setOpen(true)}>
          <Kbd>?</Kbd> Keyboard shortcuts
        </Button>
      </p>
      <Dialog
        open={open}
        onClose={() => setOpen(false)}
        title="Keyboard shortcuts"
        actions={
          <Button variant="quiet" onClick={onToggle}>
            {on ? 'Turn single keys off' : 'Turn single keys on'}
          </Button>
        }
      >
        {!on && <p className="pb-3 text-sm text-ink-soft">Keys pressed alone are off; those with Ctrl work.</p>}
        <dl className="flex flex-col">
          {shortcuts.map(({ keys, does }) => (
            <div
              key={does}
              className="flex min-h-9 items-center justify-between gap-4 border-b border-line last:border-0"
            >
              <dt className="text-ink-soft first-letter:uppercase">{does}</dt>
              <dd className="flex gap-1">
                {keys.map((key) => (
                  <Kbd key={key}>{key}</Kbd>
                ))}
              </dd>
            </div>
          ))}
        </dl>
      </Dialog>
    </>
  );
}
