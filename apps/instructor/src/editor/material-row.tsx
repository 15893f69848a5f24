import type { Outputs } from '@skillbridge/client/react';
import { IconButton, Skeleton, StatusPill, type Tone } from '@skillbridge/ui';
import { FileText, Trash2 } from 'lucide-react';
import { Fold } from '../shared/fold.tsx';

export type Material = Outputs['instructor']['assignments']['readMaterials'][number];

const statusWords: Record<Material['status'], { words: string; tone: Tone }> = {
  pending: { words: 'Being read', tone: 'info' },
  ready: { words: 'Read', tone: 'success' },
  refused: { words: 'Could not be read', tone: 'warning' },
  none: { words: 'Holds no text', tone: 'neutral' },
};

/** One worksheet: whether it was read, why not, and the text that the tutor sees. */
export function MaterialRow({
  material,
  onRemove,
  textTitle = 'What the tutor reads',
}: {
  material: Material | undefined;
  onRemove: () => void;
  /** What the text that was read is called. */
  textTitle?: string;
}) {
  if (!material) {
    return (
      <li className="border-b border-line py-3">
        <Skeleton lines={1} />
      </li>
    );
  }
  const { id, name, status, problem, excerpt, characters } = material;
  const { words, tone } = statusWords[status];
  const isEmpty = status === 'ready' && excerpt.trim() === '';
  return (
    <li className="border-b border-line py-2 first:border-t">
      <div className="flex min-h-10 flex-wrap items-center gap-x-3 gap-y-1">
        <FileText aria-hidden className="size-4 shrink-0 text-ink-faint" strokeWidth={1.75} />
        <a href={`/api/files/${id}`} target="_blank" rel="noreferrer" className="link min-w-0 flex-1 truncate">
          {name}
        </a>
        <span role="status">
          <StatusPill tone={isEmpty ? 'warning' : tone}>{isEmpty ? 'No text found' : words}</StatusPill>
        </span>
        <IconButton label={`Remove ${name}`} icon={Trash2} onClick={onRemove} />
      </div>
      {problem && <p className="pb-2 pl-7 text-sm text-ink-soft">{problem}</p>}
      {isEmpty && (
        <p className="pb-2 pl-7 text-sm text-ink-soft">
          It may be a scan. Type its problems into the instructions, or upload a version with text.
        </p>
      )}
      {status === 'ready' && !isEmpty && (
        <div className="pl-7 [&>details]:border-t-0">
          <Fold title={textTitle} note={`${characters.toLocaleString('en-GB')} characters`}>
            <p className="text-sm wrap-anywhere whitespace-pre-wrap text-ink-soft">
              {excerpt}
              {characters > excerpt.length && ' …'}
            </p>
          </Fold>
        </div>
      )}
    </li>
  );
}
