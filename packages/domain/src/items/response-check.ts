/** Whether a response can be handed in as it is. Nothing here depends on the key, so the portal may ask too. */
export type ResponseCheck =
  | { readonly kind: 'complete' }
  | { readonly kind: 'empty' }
  /** `sentence` says what is missing or cannot be read, to the student. */
  | { readonly kind: 'incomplete'; readonly sentence: string }
  | { readonly kind: 'unreadable'; readonly sentence: string };
