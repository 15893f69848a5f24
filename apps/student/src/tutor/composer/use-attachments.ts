import { uploadFile, useApi } from '@skillbridge/client/react';
import { useQuery } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import type { TutorFile } from '../tutor-types.ts';
import { type Attachment, fromStored, isPicture } from './attachment.ts';
import { MOST_FILES, refuseFile } from './refuse-file.ts';
import { scalePhoto } from './scale-photo.ts';

const LOOK_AGAIN_MS = 1500;

export type Attachments = ReturnType<typeof useAttachments>;

/** The files of the next message: made small, sent up one by one, and read by the server before they may go along. */
export function useAttachments(initial: readonly TutorFile[]) {
  const api = useApi();
  const [files, setFiles] = useState<readonly Attachment[]>(() => initial.map(fromStored));
  const [problem, setProblem] = useState<string | null>(null);
  const latest = useRef(files);
  latest.current = files;
  const sending = useRef(new Map<string, AbortController>());

  const patch = (key: string, change: Partial<Attachment>) =>
    setFiles((known) => known.map((one) => (one.key === key ? { ...one, ...change } : one)));

  const waiting = files.flatMap(({ id, phase }) => (phase === 'reading' && id !== null ? [id] : []));
  const statuses = useQuery(
    api.student.tutor.fileStatus.queryOptions(
      { fileIds: waiting },
      { enabled: waiting.length > 0, refetchInterval: LOOK_AGAIN_MS, staleTime: 0, gcTime: 0 },
    ),
  );
  useEffect(() => {
    for (const { id, status, problem: why } of statuses.data ?? []) {
      if (status === 'pending') continue;
      setFiles((known) =>
        known.map((one) => {
          if (one.id !== id || one.phase !== 'reading') return one;
          return status === 'refused' ? { ...one, phase: 'refused', problem: why } : { ...one, phase: 'ready' };
        }),
      );
    }
  }, [statuses.data]);

  async function send(key: string, original: File): Promise<void> {
    const own = new AbortController();
    sending.current.set(key, own);
    try {
      const file = await scalePhoto(original);
      const refusal = refuseFile(file);
      if (refusal) return patch(key, { phase: 'refused', problem: refusal, name: file.name });
      const { id, name } = await uploadFile(file, own.signal);
      patch(key, { id, name, mediaType: file.type, phase: isPicture({ mediaType: file.type }) ? 'ready' : 'reading' });
    } catch (error) {
      // A TypeError is fetch without a network; its own words are for programmers.
      const said = error instanceof Error && !(error instanceof TypeError) ? error.message : null;
      patch(key, { phase: 'refused', problem: said ?? 'It could not be sent. Remove it and try again.' });
    } finally {
      sending.current.delete(key);
    }
  }

  async function attach(chosen: readonly File[]): Promise<void> {
    const room = MOST_FILES - latest.current.length;
    setProblem(
      chosen.length > room ? `A message takes at most ${MOST_FILES} files. Send the others with the next one.` : null,
    );
    const added = chosen.slice(0, Math.max(0, room)).map((file) => ({ file, key: crypto.randomUUID() }));
    setFiles((known) => [
      ...known,
      ...added.map(({ file, key }): Attachment => {
        const preview = isPicture({ mediaType: file.type }) ? URL.createObjectURL(file) : null;
        return { key, id: null, name: file.name, mediaType: file.type, phase: 'sending', problem: null, preview };
      }),
    ]);
    for (const { file, key } of added) await send(key, file);
  }

  function remove(key: string): void {
    sending.current.get(key)?.abort();
    const gone = latest.current.find((one) => one.key === key);
    if (gone?.preview?.startsWith('blob:')) URL.revokeObjectURL(gone.preview);
    setProblem(null);
    setFiles((known) => known.filter((one) => one.key !== key));
  }

  /** Empties the list, or fills it with files that the server has. */
  function replace(stored: readonly TutorFile[]): void {
    setProblem(null);
    setFiles(stored.map(fromStored));
  }

  return { files, problem, attach, remove, replace };
}
