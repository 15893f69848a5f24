import { ChevronRight } from 'lucide-react';
import type { ReactNode } from 'react';

/** A part of a page that opens and closes: the browser's own disclosure, set on a hairline. */
export function Fold({
  title,
  note,
  open,
  children,
}: {
  title: string;
  note?: string;
  open?: boolean;
  children: ReactNode;
}) {
  return (
    <details open={open} className="group border-t border-line">
      <summary className="flex min-h-12 list-none items-center gap-2 [&::-webkit-details-marker]:hidden">
        <ChevronRight
          aria-hidden
          className="size-4 shrink-0 text-ink-faint transition-transform duration-100 group-open:rotate-90"
        />
        <span className="font-semibold">{title}</span>
        {note && <span className="text-sm text-ink-faint">{note}</span>}
      </summary>
      <div className="pb-6 pl-6">{children}</div>
    </details>
  );
}
