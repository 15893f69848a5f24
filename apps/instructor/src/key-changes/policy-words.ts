import type { KeyPolicy } from './key-change-types.ts';

/** The policies in the order in which they are kind to students, and what each does. */
export const keyPolicies: readonly { readonly value: KeyPolicy; readonly label: string; readonly hint: string }[] = [
  {
    value: 'full-credit',
    label: 'Everybody gets the points',
    hint: 'For a question that cannot be answered fairly.',
  },
  {
    value: 'old-and-new',
    label: 'The old and the new answer both count',
    hint: 'Nobody loses points.',
  },
  {
    value: 'new-only',
    label: 'Only the new answer counts',
    hint: 'Whoever was right by the old key loses the points. What you gave by hand is never lowered.',
  },
];

export function policyWords(policy: KeyPolicy): string {
  return keyPolicies.find(({ value }) => value === policy)?.label ?? policy;
}
