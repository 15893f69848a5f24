/** Three quiet dots while a reply comes. `label` is said beside them; null where the reply itself says enough. */
export function Thinking({ label }: { label: string | null }) {
  return (
    <p className="flex min-h-6 items-center gap-2 text-sm text-ink-faint">
      <span aria-hidden className="flex gap-1">
        {['0ms', '200ms', '400ms'].map((delay) => (
          <span
            key={delay}
            className="size-1.5 animate-breathe rounded-full bg-accent"
            style={{ animationDelay: delay }}
          />
        ))}
      </span>
      {label}
    </p>
  );
}
