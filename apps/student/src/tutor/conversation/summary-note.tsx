import { MathText } from '@skillbridge/ui';
import { ChevronRight } from 'lucide-react';

/** What was talked about in an earlier conversation that had become full. */
export function SummaryNote({ summary }: { summary: string }) {
  return (
    <details className="group mb-3 w-full border-b border-line pb-3 text-sm text-ink-soft">
      <summary className="flex min-h-6 list-none items-center gap-1 [&::-webkit-details-marker]:hidden">
        <ChevronRight aria-hidden className="size-4 transition-transform duration-100 group-open:rotate-90" />
        What you talked about before
      </summary>
      <MathText text={summary} className="pt-2 pl-5 text-sm" />
    </details>
  );
}
