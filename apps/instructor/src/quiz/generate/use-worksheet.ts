import { uploadFile, useApi } from '@skillbridge/client/react';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';

const MOST_BYTES = 10_000_000;
const POLL_MS = 1500;

/** One worksheet: sending it, and how far its reading is. */
export function useWorksheet() {
  const [fileId, setFileId] = useState('');
  const [sending, setSending] = useState<string | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const read = useQuery(
    useApi().instructor.assignments.readMaterials.queryOptions(
      { assignmentId: null, fileIds: [fileId] },
      {
        enabled: fileId !== '',
        refetchInterval: ({ state }) => (state.data?.some(({ status }) => status === 'pending') ? POLL_MS : false),
      },
    ),
  );

  /** The id of the file on the server, or the empty text when it was refused; `problem` then says why. */
  async function send(file: File): Promise<string> {
    setFileId('');
    setProblem(null);
    const refusal = refuse(file);
    if (refusal) {
      setProblem(refusal);
      return '';
    }
    setSending(file.name);
    try {
      const { id } = await uploadFile(file);
      setFileId(id);
      return id;
    } catch (error) {
      // A TypeError is fetch without a network; its own words are for programmers.
      const known = error instanceof Error && !(error instanceof TypeError);
      setProblem(`${file.name}: ${known ? error.message : 'It could not be sent. Try again.'}`);
      return '';
    } finally {
      setSending(null);
    }
  }

  return {
    worksheet: fileId === '' ? null : (read.data?.find(({ id }) => id === fileId) ?? null),
    waiting: fileId !== '' && read.data === undefined && !read.isError,
    ...{ sending, problem, send },
    remove: (): void => {
      setFileId('');
      setProblem(null);
    },
  };
}

function refuse(file: File): string | null {
  if (file.size > MOST_BYTES) return `${file.name} is larger than 10 MB. Choose a smaller one.`;
  if (file.size === 0) return `${file.name} is empty. Choose another one.`;
  // A photo is taken by the upload, and could not be read here.
  if (/\.(?:png|jpe?g|webp|heic|gif)$/iu.test(file.name))
    return `${file.name} is a picture. Choose a PDF, a Word document (DOCX) or a text file.`;
  return null;
}
