import type { TutorFile } from '../tutor-types.ts';

/** A file that is to go with the next message. */
export interface Attachment {
  /** Its name in this page; files may share a name. */
  readonly key: string;
  readonly name: string;
  readonly mediaType: string;
  /** Known once the server has it. */
  readonly id: string | null;
  /** `sending`: on its way up; `reading`: the server reads its text; `refused`: it cannot come along. */
  readonly phase: 'sending' | 'reading' | 'ready' | 'refused';
  /** Why it was refused. */
  readonly problem: string | null;
  /** A picture to show of it: of this browser's own, or the server's. */
  readonly preview: string | null;
}

export function isPicture({ mediaType }: Pick<Attachment, 'mediaType'>): boolean {
  return mediaType.startsWith('image/');
}

/** A file that the server has already, as when a message comes back into the box. */
export function fromStored({ id, name, mediaType }: TutorFile): Attachment {
  const preview = mediaType.startsWith('image/') ? `/api/files/${id}` : null;
  return { key: id, id, name, mediaType, phase: 'ready', problem: null, preview };
}

/** The files that can go with a message now. */
export function readyFiles(attachments: readonly Attachment[]): TutorFile[] {
  return attachments.flatMap(({ id, name, mediaType, phase }) =>
    id !== null && phase === 'ready' ? [{ id, name, mediaType }] : [],
  );
}
