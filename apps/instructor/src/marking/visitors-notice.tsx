import type { Outputs } from '@skillbridge/client/react';
import { AlertBanner } from '@skillbridge/ui';

type Visitors = Outputs['instructor']['grading']['visit']['others'];

/** Who else has the work open: said before two people grade it, not after. */
export function VisitorsNotice({ visitors }: { visitors: Visitors }) {
  if (visitors.length === 0) return null;
  const others = [...new Set(visitors.filter(({ isYou }) => !isYou).map(({ name }) => name))];
  return (
    <AlertBanner
      tone="info"
      role="status"
      title={others.length > 0 ? `${others.join(' and ')} has this open too` : 'Open in another window of yours too'}
    >
      Nothing is overwritten: whoever saves second sees the other’s marks first.
    </AlertBanner>
  );
}
