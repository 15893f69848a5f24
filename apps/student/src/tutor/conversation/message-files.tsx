import { FileText } from 'lucide-react';
import type { TutorFile } from '../tutor-types.ts';

/** The files of a message: photos as small pictures, the rest by name. Each opens in a tab of its own. */
export function MessageFiles({ files }: { files: readonly TutorFile[] }) {
  return (
    <ul aria-label="Files" className="flex max-w-full flex-wrap justify-end gap-1.5">
      {files.map(({ id, name, mediaType }) => (
        <li key={id} className="min-w-0">
          <a
            href={`/api/files/${id}`}
            target="_blank"
            rel="noreferrer"
            className="block max-w-full overflow-hidden rounded-md border border-line bg-surface hover:border-line-strong"
          >
            {mediaType.startsWith('image/') ? (
              <img src={`/api/files/${id}`} alt={name} loading="lazy" className="h-24 max-w-48 object-cover" />
            ) : (
              <span className="flex min-h-9 items-center gap-2 px-2.5 text-sm">
                <FileText aria-hidden className="size-4 shrink-0 text-ink-faint" strokeWidth={1.75} />
                <span className="truncate">{name}</span>
              </span>
            )}
          </a>
        </li>
      ))}
    </ul>
  );
}
