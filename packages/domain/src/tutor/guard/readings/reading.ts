/** One way to look at a reply, so that a disguise falls off. Gives texts to search, none when it has nothing to say. */
export type Reading = {
  /** For staff and for a model's second try: `in base64`. Empty for the text as it stands. */
  readonly name: string;
  /** Whether an answer found only this way was hidden on purpose: then no innocent context excuses it. */
  readonly hidden: boolean;
  /** Whether what it gives was written in a code, not only spaced out or dressed up. */
  readonly coded?: boolean;
  read(reply: string): string[];
};
