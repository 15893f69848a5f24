import { MathText } from '@skillbridge/ui';
import { Paperclip } from 'lucide-react';
import type { Desk } from './desk-types.ts';

/** What the student handed in: text with mathematics, and files. */
export function StudentWork({ desk }: { desk: Desk }) {
  const { content, files } = desk;
  return (
    <section aria-labelledby="work" className="flex flex-col gap-4">
      <h2 id="work" className="text-lg font-semibold">
        Work handed in
      </h2>
      {content.trim() ? (
        <div className="rounded-lg border border-line bg-surface px-5 py-4">
          <MathText text={content} />
        </div>
      ) : (
        <p className="text-ink-soft">{files.length > 0 ? 'No text, only files.' : 'Nothing was written.'}</p>
      )}
      {files.length > 0 && (
        <ul aria-label="Files" className="flex flex-col">
          {files.map(({ id, name, sizeBytes }) => (
            <li key={id} className="flex min-h-10 items-center gap-2 border-b border-line first:border-t">
              <Paperclip aria-hidden className="size-4 text-ink-faint" strokeWidth={1.75} />
              <a href={`/api/files/${id}`} target="_blank" rel="noreferrer" className="link min-w-0 truncate">
                {name}
              </a>
              <span className="ml-auto shrink-0 text-sm text-ink-faint">
                {Math.max(1, Math.round(sizeBytes / 1000))} kB
              </span>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
