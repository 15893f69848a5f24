import { useMe } from '@skillbridge/client/react';
import { AlertBanner, ButtonLink, formatDateTime, formatPoints } from '@skillbridge/ui';
import { useEffect, useRef } from 'react';
import type { Published } from './create-review-saver.ts';
import type { MarkedWork } from './marked-work.ts';
import type { Trail } from './use-trail.ts';

/** Says that a grade is out: just now, with the next piece of work one key away, or since when and by whom. */
export function GradeOut({ work, published, trail }: { work: MarkedWork; published: Published | null; trail: Trail }) {
  const { academy } = useMe();
  const action = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (published) action.current?.querySelector('a')?.focus();
  }, [published]);
  if (published) {
    const next = trail.after(published.next);
    return (
      <AlertBanner
        tone="success"
        role="status"
        title={`Published: ${formatPoints(published.grade, work.maxPoints)}`}
        action={
          <div ref={action}>
            <ButtonLink variant="primary" size="sm" to={next ?? trail.queue}>
              {next ? 'Next' : 'Back to the queue'}
            </ButtonLink>
          </div>
        }
      >
        {work.studentName} sees it now.{!next && ' Nothing else waits for you.'}
      </AlertBanner>
    );
  }
  if (!work.published || work.grade === null || !work.publishedAt) return null;
  return (
    <AlertBanner tone="info" title={`The grade is out: ${formatPoints(work.grade, work.maxPoints)}`}>
      Published by {work.publishedBy ?? 'somebody'}, {formatDateTime(work.publishedAt, academy.timeZone)}. To correct
      it, change the marks and publish again; the student then sees the new ones.
    </AlertBanner>
  );
}
