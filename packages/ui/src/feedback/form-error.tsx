import { AlertBanner } from './alert-banner.tsx';

/** The one sentence that says why a form was not accepted. Renders nothing without one. */
export function FormError({ children }: { children?: string | null | undefined }) {
  if (!children) return null;
  return (
    <AlertBanner tone="danger" role="alert">
      <span className="text-ink">{children}</span>
    </AlertBanner>
  );
}
