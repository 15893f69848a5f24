import { ErrorState } from '@skillbridge/ui';

/** For a screen that broke: the frame stays, so one can go elsewhere. A missing chunk after an update ends here too. */
export function PageFailed() {
  return (
    <ErrorState
      sentence="This page could not be shown. Load it again; what you had typed is kept."
      onRetry={() => window.location.reload()}
    />
  );
}
