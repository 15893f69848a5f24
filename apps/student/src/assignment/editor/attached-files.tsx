import { Button, FormError, IconButton, Spinner } from '@skillbridge/ui';
import { Paperclip, X } from 'lucide-react';
import { useRef } from 'react';
import type { WorkFile } from '../page-types.ts';
import { FileLine } from '../result/file-line.tsx';
import type { Attaching } from './use-attaching.ts';

interface AttachedFilesProps {
  files: readonly WorkFile[];
  attaching: Attaching;
  onRemove: (id: string) => void;
}

/** The files of the answer, such as a photo of work on paper. */
export function AttachedFiles({ files, attaching, onRemove }: AttachedFilesProps) {
  const input = useRef<HTMLInputElement>(null);
  const attachButton = useRef<HTMLButtonElement>(null);
  const remove = (id: string) => {
    onRemove(id);
    // The button that was pressed is gone; without this the focus would fall to the top of the page.
    attachButton.current?.focus();
  };
  return (
    <section aria-label="Attached files" className="flex flex-col items-start gap-2">
      {(files.length > 0 || attaching.sending.length > 0) && (
        <ul className="w-full">
          {files.map((file) => (
            <li key={file.id} className="flex items-center gap-2 border-b border-line">
              <FileLine file={file} />
              <IconButton label={`Remove ${file.name}`} icon={X} onClick={() => remove(file.id)} />
            </li>
          ))}
          {attaching.sending.map((name) => (
            <li key={name} className="flex min-h-10 items-center gap-3 border-b border-line text-ink-soft">
              <Spinner />
              Sending {name}
            </li>
          ))}
        </ul>
      )}
      {attaching.problems.map((problem) => (
        <div key={problem} className="w-full">
          <FormError>{problem}</FormError>
        </div>
      ))}
      <div className="flex flex-wrap items-center gap-x-3 text-sm text-ink-faint">
        <Button ref={attachButton} size="sm" icon={Paperclip} onClick={() => input.current?.click()}>
          Attach files
        </Button>
        <span>Photos of your work, PDF. Up to 10 MB each.</span>
      </div>
      <input
        ref={input}
        type="file"
        multiple
        hidden
        aria-label="Files to attach"
        onChange={(event) => {
          const chosen = [...(event.currentTarget.files ?? [])];
          event.currentTarget.value = '';
          void attaching.attach(chosen);
        }}
      />
    </section>
  );
}
