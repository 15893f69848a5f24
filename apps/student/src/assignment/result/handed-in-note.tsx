import { useMe } from '@skillbridge/client/react';
import { formatDateTime } from '@skillbridge/ui';
import { CircleCheck } from 'lucide-react';
import { useEffect, useRef } from 'react';
import type { AssignmentPage } from '../page-types.ts';

/** The confirmation: it arrived, when, and what comes next. Right after the hand-in the focus goes here. */
export function HandedInNote({ grade, justHandedIn }: { grade: AssignmentPage['grade']; justHandedIn: boolean }) {
  const heading = useRef<HTMLHeadingElement>(null);
  const { timeZone } = useMe().academy;
  useEffect(() => {
    if (!justHandedIn) return;
    // After the dialog, which gives the focus back to a button that is no longer there.
    const timer = setTimeout(() => heading.current?.focus(), 0);
    return () => clearTimeout(timer);
  }, [justHandedIn]);
  return (
    <section aria-label="Handed in" className="flex gap-4 rounded-md bg-success-wash px-5 py-4">
      <CircleCheck aria-hidden className="mt-1 size-5 shrink-0 text-success" strokeWidth={1.75} />
      <div className="min-w-0">
        <h2 ref={heading} tabIndex={-1} className="text-lg font-semibold outline-none">
          {justHandedIn ? 'Your work is handed in' : 'Handed in'}
        </h2>
        {grade?.handedInAt && (
          <p>
            {formatDateTime(grade.handedInAt, timeZone)}
            {grade.late && <span className="font-medium text-warning">, marked late</span>}
          </p>
        )}
        <p className="text-ink-soft">Your instructor grades it next. The grade appears here and on your home page.</p>
      </div>
    </section>
  );
}
