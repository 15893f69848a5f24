import { Button, cx } from '@skillbridge/ui';
import { CircleCheck, OctagonAlert, TriangleAlert } from 'lucide-react';
import type { Finding } from '../editor-types.ts';

/** What the gate says of one question. A blocking one keeps it from being published until it is put right or stood by. */
export function ItemFindings({
  findings,
  accepted,
  onAccept,
  onTakeBack,
}: {
  findings: readonly Finding[];
  accepted: readonly string[];
  onAccept: (findingId: string) => void;
  onTakeBack: (findingId: string) => void;
}) {
  if (findings.length === 0) return null;
  return (
    <ul aria-label="What our checks say" className="flex flex-col gap-2 pb-4">
      {findings.map(({ id, severity, sentence, optionIds }) => {
        const kept = accepted.includes(id);
        const blocks = severity === 'block' && !kept;
        const Icon = kept ? CircleCheck : severity === 'block' ? OctagonAlert : TriangleAlert;
        return (
          <li
            key={`${id} ${optionIds.join()}`}
            className={cx(
              'flex flex-wrap items-start gap-x-4 gap-y-2 rounded-md px-4 py-3',
              kept ? 'bg-well' : blocks ? 'bg-danger-wash' : 'bg-warning-wash',
            )}
          >
            <Icon
              aria-hidden
              strokeWidth={1.75}
              className={cx('mt-0.5 size-5 shrink-0', kept ? 'text-ink-soft' : blocks ? 'text-danger' : 'text-warning')}
            />
            <p className="min-w-0 flex-1 basis-60">
              {sentence}
              {kept && <span className="text-ink-soft"> You looked at this and keep it.</span>}
              {!kept && severity === 'warn' && <span className="text-ink-soft"> It may still be published.</span>}
            </p>
            {blocks && (
              <Button size="sm" onClick={() => onAccept(id)}>
                I have looked at this, keep it
              </Button>
            )}
            {kept && (
              <Button size="sm" variant="quiet" onClick={() => onTakeBack(id)}>
                Take that back
              </Button>
            )}
          </li>
        );
      })}
    </ul>
  );
}
