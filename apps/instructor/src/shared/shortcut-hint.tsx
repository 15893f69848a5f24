import { Button, Kbd } from '@skillbridge/ui';

export type ShortcutWords = { readonly keys: readonly string[]; readonly does: string };

/** The keys that work here, in one line, and the switch for those pressed alone. Of no use on a phone, so not there. */
export function ShortcutHint({
  shortcuts,
  on,
  onToggle,
}: {
  shortcuts: readonly ShortcutWords[];
  on: boolean;
  onToggle: () => void;
}) {
  return (
    <div className="hidden flex-wrap items-center pb-2 gap-x-4 gap-y-1 text-sm text-ink-faint lg:flex">
      {on &&
        shortcuts.map(({ keys, does }) => (
          <span key={does} className="inline-flex items-center gap-1">
            {keys.map((key) => (
              <Kbd key={key}>{key}</Kbd>
            ))}
            {does}
          </span>
        ))}
      <Button variant="quiet" size="sm" className="-ml-3" onClick={onToggle}>
        {on ? 'Turn these off' : 'Turn single-key shortcuts on'}
      </Button>
    </div>
  );
}
