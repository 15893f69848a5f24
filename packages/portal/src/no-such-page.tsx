import { ButtonLink, PageHeader } from '@skillbridge/ui';

/** For an address that leads nowhere. */
export function NoSuchPage() {
  return (
    <>
      <PageHeader title="There is nothing at this address" meta="The link may be old, or a letter may be missing." />
      <ButtonLink to="/">Go to the start page</ButtonLink>
    </>
  );
}
