import { AlertBanner, Button, formatPoints } from '@skillbridge/ui';

/** Says that what is shown is imagined, and how to get back. */
export function WhatIfNote(props: { real: number | null; changed: boolean; reset: () => void; end: () => void }) {
  const { real, changed, reset, end } = props;
  return (
    <AlertBanner tone="info" title="What if">
      <p>
        Type points into any row to see what your total would be. Nothing is saved, and nobody else sees it.{' '}
        {real === null ? 'You have no real total yet.' : `Your real total is ${formatPoints(real)}%.`}
      </p>
      <div className="flex gap-2 pt-3">
        <Button size="sm" disabled={!changed} onClick={reset}>
          Reset
        </Button>
        <Button size="sm" variant="quiet" onClick={end}>
          Back to my real grades
        </Button>
      </div>
    </AlertBanner>
  );
}
