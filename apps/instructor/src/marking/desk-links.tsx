import { ButtonLink } from '@skillbridge/ui';
import { ChevronLeft, ChevronRight } from 'lucide-react';
import type { Trail } from './use-trail.ts';

/** The work before and after this one in the queue that one came by. */
export function DeskLinks({ trail }: { trail: Trail }) {
  return (
    <>
      {trail.previous && (
        <ButtonLink size="sm" variant="quiet" to={trail.previous} aria-keyshortcuts="p">
          <ChevronLeft aria-hidden className="size-4" /> Previous
        </ButtonLink>
      )}
      {trail.next && (
        <ButtonLink size="sm" variant="quiet" to={trail.next} aria-keyshortcuts="n">
          Skip <ChevronRight aria-hidden className="size-4" />
        </ButtonLink>
      )}
    </>
  );
}
