import { useMe } from '@skillbridge/client/react';
import { AlertBanner, ButtonLink, formatDateTime, formatPoints } from '@skillbridge/ui';
import { useEffect, useRef } from 'react';
import { gradingPath } from '../shared/grading-path.ts';
import type { Published } from './create-review-saver.ts';
import type { Desk } from './desk-types.ts';

/** Says that a grade is out: just now, with the next piece of work one key away, or since when and by whom. */
export function GradeOut({ desk, published }: { desk: Desk; published: Published | null }) {
  const { academy } = useMe();
  const next = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (published) next.current?.querySelector('a')?.focus();
  }, [published]);
  if (published) {
    const to = published.next;
    return (
      <AlertBanner
        tone="success"
        role="status"
        title={`Published: ${formatPoints(published.grade, desk.assignment.maxPoints)}`}
        action={
          <div ref={next}>
            <ButtonLink variant="primary" size="sm" to={to ? gradingPath(to) : '/grading'}>
              {to ? 'Next' : 'Back to the queue'}
            </ButtonLink>
          </div>
        }
      >
        {desk.studentName} sees it now.{!to && ' Nothing else waits for you.'}
      </AlertBanner>
    );
  }
  if (desk.status !== 'published' || desk.grade === null || !desk.publishedAt) return null;
  return (
    <AlertBanner tone="info" title={`The grade is out: ${formatPoints(desk.grade, desk.assignment.maxPoints)}`}>
      Published by {desk.publishedBy ?? 'somebody'}, {formatDateTime(desk.publishedAt, academy.timeZone)}. To correct
      it, change the marks and publish again; the student then sees the new ones.
    </AlertBanner>
  );
}
