import { Button } from '@skillbridge/ui';
import { Upload } from 'lucide-react';
import { useRef } from 'react';

/** A button that opens the browser's own choice of files. */
export function PickFiles({
  id,
  sending,
  onFiles,
}: {
  id: string;
  sending: readonly string[];
  onFiles: (files: readonly File[]) => void;
}) {
  const input = useRef<HTMLInputElement>(null);
  const busy = sending.length > 0;
  return (
    <>
      <input
        ref={input}
        type="file"
        multiple
        accept=".pdf,.docx,.txt"
        aria-label="Worksheet files"
        tabIndex={-1}
        className="sr-only"
        onChange={(event) => {
          onFiles([...(event.currentTarget.files ?? [])]);
          // The same file may be chosen again after it was removed.
          event.currentTarget.value = '';
        }}
      />
      <Button id={id} size="sm" icon={Upload} pending={busy} onClick={() => input.current?.click()}>
        Add worksheet
      </Button>
      <p role="status" className="sr-only">
        {busy ? `Sending ${sending.join(', ')}` : ''}
      </p>
    </>
  );
}
