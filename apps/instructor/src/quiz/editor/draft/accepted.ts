import type { Item } from '@skillbridge/domain/answers';

/** That an instructor looked at a finding and stands by the item: holds for the item as it was then. */
export type Acceptance = { readonly id: string; readonly itemText: string };

/** The acceptance of a finding, for the item as it is now. */
export function accept(id: string, item: Item | undefined): Acceptance {
  return { id, itemText: textOf(item) };
}

/** The ids of findings that are stood by. An item that was changed since has to be looked at again. */
export function acceptedIds(
  acceptances: readonly Acceptance[],
  findings: readonly { readonly id: string; readonly itemId: string | null }[],
  items: readonly Item[],
): string[] {
  return findings.flatMap(({ id, itemId }) => {
    const now = textOf(items.find((item) => item.id === itemId));
    return acceptances.some((one) => one.id === id && one.itemText === now) ? [id] : [];
  });
}

function textOf(item: Item | undefined): string {
  return item ? JSON.stringify(item) : '';
}
