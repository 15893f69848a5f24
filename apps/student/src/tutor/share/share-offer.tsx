import { useMe } from '@skillbridge/client/react';
import { Button, formatDateTime } from '@skillbridge/ui';
import { CircleCheck, UserRoundSearch } from 'lucide-react';
import type { TutorThread } from '../tutor-types.ts';

interface ShareOfferProps {
  shared: TutorThread['shared'];
  instructorName: TutorThread['instructorName'];
  /** The tutor has just suggested the instructor. */
  suggested: boolean;
  /** When the last message came. */
  lastAt: string | null;
  onShare: () => void;
}

/** The way to the instructor: offered when the tutor suggests it, and said plainly once the conversation was sent. */
export function ShareOffer({ shared, instructorName, suggested, lastAt, onShare }: ShareOfferProps) {
  const { timeZone } = useMe().academy;
  if (!shared && !suggested) return null;
  const instructor = instructorName ?? 'your instructor';
  const saidSince = shared !== null && lastAt !== null && lastAt > shared.at;
  return (
    <div className="mt-4 flex flex-col items-start gap-2">
      {suggested && (!shared || saidSince) && (
        <Button size="sm" icon={UserRoundSearch} onClick={onShare}>
          {shared ? 'Send what was said since' : `Send this conversation to ${instructor}`}
        </Button>
      )}
      {shared && (
        <p role="status" className="flex items-start gap-2 text-sm text-ink-soft">
          <CircleCheck aria-hidden className="mt-0.5 size-4 shrink-0 text-success" strokeWidth={1.75} />
          <span>
            {shared.seenAt
              ? `${instructorName ?? 'Your instructor'} has read this conversation (${formatDateTime(shared.seenAt, timeZone)}).`
              : `Sent to ${instructor} ${formatDateTime(shared.at, timeZone)}.`}
          </span>
        </p>
      )}
    </div>
  );
}
