import { cx, FormError, Skeleton } from '@skillbridge/ui';
import { type DragEvent, useEffect, useRef, useState } from 'react';
import { MaterialRow } from '../../editor/material-row.tsx';
import { PickFiles } from '../../editor/pick-files.tsx';
import { useWorksheet } from './use-worksheet.ts';

/** A worksheet by drop or by choice, with what was read from it, or why nothing was. */
export function WorksheetPicker({
  error,
  onFile,
}: {
  error: string | undefined;
  /** The empty text when there is none. `refused`: it is there and cannot be used. */
  onFile: (fileId: string, refused: boolean) => void;
}) {
  const { worksheet, waiting, sending, problem, send, remove } = useWorksheet();
  const [over, setOver] = useState(false);
  const refused =
    worksheet !== null &&
    (worksheet.status === 'refused' ||
      worksheet.status === 'none' ||
      (worksheet.status === 'ready' && worksheet.excerpt.trim() === ''));
  const fileId = worksheet?.id ?? '';
  const tell = useRef(onFile);
  useEffect(() => {
    tell.current = onFile;
  });
  useEffect(() => {
    if (fileId !== '') tell.current(fileId, refused);
  }, [fileId, refused]);
  const take = async (files: readonly File[]): Promise<void> => {
    const [file] = files;
    if (!file) return;
    onFile(await send(file), false);
  };
  const onDrop = (event: DragEvent): void => {
    event.preventDefault();
    setOver(false);
    void take([...event.dataTransfer.files]);
  };
  return (
    <div className="flex flex-col gap-3">
      {worksheet || waiting ? (
        <ul aria-label="Worksheet">
          {worksheet ? (
            <MaterialRow
              material={worksheet}
              textTitle="What was read"
              onRemove={() => {
                remove();
                onFile('', false);
              }}
            />
          ) : (
            <li>
              <Skeleton lines={1} />
            </li>
          )}
        </ul>
      ) : (
        // biome-ignore lint/a11y/noStaticElementInteractions: dropping is a second way; the button in it is the first
        <div
          onDragOver={(event) => {
            event.preventDefault();
            setOver(true);
          }}
          onDragLeave={() => setOver(false)}
          onDrop={onDrop}
          className={cx(
            'flex flex-col items-start gap-3 rounded-md border border-dashed px-6 py-8',
            over ? 'border-accent bg-accent-wash' : 'border-line-strong',
          )}
        >
          <p className="font-semibold">Drop a worksheet here</p>
          <p className="text-sm text-ink-soft">
            PDF, DOCX or TXT, at most 10 MB. Questions quote the line that they rest on.
          </p>
          <PickFiles
            id="generate-fileId"
            sending={sending === null ? [] : [sending]}
            onFiles={(files) => void take(files)}
          />
        </div>
      )}
      {(problem ?? error) && <FormError>{problem ?? error}</FormError>}
    </div>
  );
}
