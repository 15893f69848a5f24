/** Why a file's text cannot be had. Only these words leave the reading process; the sentences are the server's own. */
export const unreadableReasons = [
  'bomb',
  'damaged',
  'empty',
  'encrypted',
  'macros',
  'not-text',
  'scan',
  'too-many-pages',
  'too-much-work',
] as const;
export type UnreadableReason = (typeof unreadableReasons)[number];

/** Thrown by readers; the reading process answers with its reason. */
export class Unreadable extends Error {
  readonly reason: UnreadableReason;

  constructor(reason: UnreadableReason) {
    super(reason);
    this.reason = reason;
  }
}
