import { ButtonLink, EmptyState } from '@skillbridge/ui';

/** For an address that leads nowhere. */
export function NoSuchPage() {
  return (
    <EmptyState title="There is nothing at this address" action={<ButtonLink to="/">Go to the start page</ButtonLink>}>
      The link may be old, or a letter may be missing.
    </EmptyState>
  );
}
