import { cx, IconButton, Spinner } from '@skillbridge/ui';
import { FileText, TriangleAlert, X } from 'lucide-react';
import { type Attachment, isPicture } from './attachment.ts';

const progress = { sending: 'Sending…', reading: 'Reading…', ready: null, refused: null } as const;

interface AttachmentChipProps {
  attachment: Attachment;
  /** What must be known before a picture is sent, where the tutor cannot see pictures. */
  blindNote: string | null;
  onRemove: () => void;
}

/** One file of the next message: what it is, how far it is, and a way to leave it out. */
export function AttachmentChip({ attachment, blindNote, onRemove }: AttachmentChipProps) {
  const { name, phase, problem, preview } = attachment;
  const refused = phase === 'refused';
  const note = refused ? (problem ?? 'This file cannot be read.') : isPicture(attachment) ? blindNote : null;
  return (
    <li
      className={cx(
        'flex min-w-0 max-w-full items-center gap-2.5 rounded-md border py-1 pr-1 pl-1.5',
        refused ? 'border-danger/50 bg-danger-wash' : 'border-line bg-paper',
        note && 'basis-full',
      )}
    >
      <span className="relative flex size-9 shrink-0 items-center justify-center overflow-hidden rounded-sm bg-well">
        {refused ? (
          <TriangleAlert aria-hidden className="size-4 text-danger" strokeWidth={1.75} />
        ) : preview ? (
          <img src={preview} alt="" className="size-full object-cover" />
        ) : (
          <FileText aria-hidden className="size-4 text-ink-faint" strokeWidth={1.75} />
        )}
        {(phase === 'sending' || phase === 'reading') && (
          <span className="absolute inset-0 flex items-center justify-center bg-surface/75 text-accent">
            <Spinner />
          </span>
        )}
      </span>
      <span className="flex min-w-0 flex-1 flex-col">
        <span className="max-w-56 truncate text-sm">{name}</span>
        <span
          role="status"
          className={cx('text-xs', refused ? 'text-danger' : 'text-ink-soft', !note && 'empty:hidden')}
        >
          {progress[phase] ?? note}
        </span>
      </span>
      <IconButton label={`Remove ${name}`} icon={X} onClick={onRemove} className="size-8 [&_svg]:size-4" />
    </li>
  );
}
