import { uploadFile } from '@skillbridge/client/react';
import { useState } from 'react';
import type { Autosaver } from '../saving/create-autosaver.ts';

const MOST_FILES = 10;
const MOST_BYTES = 10_000_000;

export type Attaching = ReturnType<typeof useAttaching>;

/** Attaches files to the work: checked here for what the server would refuse, sent one by one, then saved with the rest. */
export function useAttaching(saver: Autosaver) {
  const [sending, setSending] = useState<readonly string[]>([]);
  const [problems, setProblems] = useState<readonly string[]>([]);

  async function attach(files: readonly File[]): Promise<void> {
    setProblems([]);
    for (const file of files) {
      const problem = refuse(file, saver.read().work.files.length) ?? (await send(file));
      if (problem) setProblems((known) => [...known, problem]);
    }
    await saver.flush();
  }

  async function send(file: File): Promise<string | null> {
    setSending((names) => [...names, file.name]);
    try {
      const uploaded = await uploadFile(file);
      saver.edit({ files: [...saver.read().work.files, uploaded] });
      return null;
    } catch (error) {
      // A TypeError is fetch without a network; its own words are for programmers.
      const reason =
        error instanceof Error && !(error instanceof TypeError) ? error.message : 'It could not be sent. Try again.';
      return `${file.name}: ${reason}`;
    } finally {
      setSending((names) => names.toSpliced(names.indexOf(file.name), 1));
    }
  }

  function remove(id: string): void {
    saver.edit({ files: saver.read().work.files.filter((file) => file.id !== id) });
    void saver.flush();
  }

  return { sending, problems, attach, remove };
}

function refuse(file: File, attached: number): string | null {
  if (attached >= MOST_FILES) return `${file.name}: you can attach at most ${MOST_FILES} files. Remove one first.`;
  if (file.size > MOST_BYTES) return `${file.name} is larger than 10 MB. Make it smaller, or attach parts of it.`;
  if (file.size === 0) return `${file.name} is empty.`;
  return null;
}
