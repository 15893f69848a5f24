import { FileText } from 'lucide-react';
import type { WorkFile } from '../page-types.ts';

const units = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 1 });

/** A file by name and size, to open in a tab of its own. */
export function FileLine({ file: { id, name, sizeBytes } }: { file: WorkFile }) {
  const size =
    sizeBytes < 100_000 ? `${Math.max(1, Math.round(sizeBytes / 1000))} kB` : `${units.format(sizeBytes / 1e6)} MB`;
  return (
    <span className="flex min-h-10 min-w-0 flex-1 items-center gap-3">
      <FileText aria-hidden className="size-4 shrink-0 text-ink-faint" strokeWidth={1.75} />
      <a href={`/api/files/${id}`} target="_blank" rel="noreferrer" className="link min-w-0 truncate">
        {name}
      </a>
      <span className="shrink-0 text-sm text-ink-faint">{size}</span>
    </span>
  );
}
