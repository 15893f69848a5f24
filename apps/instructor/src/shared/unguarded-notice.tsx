import { AlertBanner } from '@skillbridge/ui';
import type { ReactNode } from 'react';

/** Said wherever an assignment has no key. */
export function UnguardedNotice({ action }: { action?: ReactNode }) {
  return (
    <AlertBanner tone="warning" title="No answer key" action={action}>
      The tutor guards only what it can derive. Add a key.
    </AlertBanner>
  );
}
