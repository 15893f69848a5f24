import { uploadFile, useApi } from '@skillbridge/client/react';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useWatch } from 'react-hook-form';
import type { DraftForm } from './editor-types.ts';
import type { Material } from './material-row.tsx';

const MOST_FILES = 10;
const MOST_BYTES = 10_000_000;
const POLL_MS = 1500;

/** The worksheets of the form: sending, removing, and how far the reading of each is. */
export function useMaterials(form: DraftForm, assignmentId: string | null) {
  const fileIds = useWatch({ control: form.control, name: 'materials.fileIds' }) ?? [];
  const [sending, setSending] = useState<readonly string[]>([]);
  const [problems, setProblems] = useState<readonly string[]>([]);
  const read = useQuery(
    useApi().instructor.assignments.readMaterials.queryOptions(
      { assignmentId, fileIds },
      {
        enabled: fileIds.length > 0,
        // What is known stays on the page while a list with one file more is asked for.
        placeholderData: (before) => before,
        refetchInterval: ({ state }) => (state.data?.some(({ status }) => status === 'pending') ? POLL_MS : false),
      },
    ),
  );

  function change(ids: string[]): void {
    form.setValue('materials', { v: 1, fileIds: ids }, { shouldDirty: true });
  }

  async function add(files: readonly File[]): Promise<void> {
    setProblems([]);
    for (const file of files) {
      const problem = refuse(file, current(form).length) ?? (await send(file));
      if (problem) setProblems((known) => [...known, problem]);
    }
  }

  async function send(file: File): Promise<string | null> {
    setSending((names) => [...names, file.name]);
    try {
      const { id } = await uploadFile(file);
      change([...current(form), id]);
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

  return {
    known: new Map<string, Material>(read.data?.map((one) => [one.id, one])),
    failed: read.isError && fileIds.length > 0,
    ...{ sending, problems, add },
    remove: (id: string) => change(current(form).filter((other) => other !== id)),
  };
}

function current(form: DraftForm): string[] {
  return form.getValues('materials.fileIds') ?? [];
}

function refuse(file: File, attached: number): string | null {
  if (attached >= MOST_FILES)
    return `${file.name}: an assignment has at most ${MOST_FILES} worksheets. Remove one first.`;
  if (file.size > MOST_BYTES) return `${file.name} is larger than 10 MB. Choose a smaller one.`;
  if (file.size === 0) return `${file.name} is empty.`;
  return null;
}
