import { Paperclip } from 'lucide-react';
import type { StudentMessage } from './thread-types.ts';

/** What came with a message: photos to look at, other files to open. */
export function AttachedFiles({ files }: { files: StudentMessage['files'] }) {
  if (files.length === 0) return null;
  return (
    <ul aria-label="Attached" className="flex flex-wrap items-start gap-x-4 gap-y-2 pt-2 text-sm">
      {files.map(({ id, name, mediaType }) => (
        <li key={id} className="min-w-0">
          <a
            href={`/api/files/${id}`}
            target="_blank"
            rel="noreferrer"
            className="link inline-flex max-w-full flex-col gap-1"
          >
            {mediaType.startsWith('image/') && (
              <img
                src={`/api/files/${id}`}
                alt=""
                loading="lazy"
                className="max-h-56 max-w-full rounded-md border border-line object-contain"
              />
            )}
            <span className="inline-flex min-w-0 items-center gap-1.5">
              <Paperclip aria-hidden className="size-3.5 shrink-0" strokeWidth={1.75} />
              <span className="truncate">{name}</span>
            </span>
          </a>
        </li>
      ))}
    </ul>
  );
}
