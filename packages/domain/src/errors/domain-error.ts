/**
 * Everything that can go wrong for a reason a person can act on. The list is closed: the server maps each code to a
 * transport status in one exhaustive table, and the portals may branch on it.
 */
export const domainErrorCodes = [
  /** Not there, or not yours: the two are deliberately indistinguishable. */
  'NOT_FOUND',
  /** No session, an ended one, or wrong credentials. */
  'NOT_SIGNED_IN',
  /** Your role never does this; says nothing about any particular row. */
  'FORBIDDEN',
  /** The input is well-formed but breaks a rule that the sentence names. */
  'INVALID',
  /** Somebody changed the row since you read it; `details` carries what is there now. */
  'CONFLICT',
  /** The row is in a state in which this cannot be done (hand in twice, publish unsubmitted work). */
  'WRONG_STATE',
  'RATE_LIMITED',
  'TOO_LARGE',
  /** A dependency is down and there is no fall-back. */
  'UNAVAILABLE',
] as const;

export type DomainErrorCode = (typeof domainErrorCodes)[number];

/**
 * The one error class that use cases and rules throw on purpose. `message` is a finished sentence for a person:
 * what is wrong and what to do. `details` is shown to the caller, so it never holds another person's data.
 */
export class DomainError extends Error {
  override readonly name = 'DomainError';
  readonly code: DomainErrorCode;
  readonly details: Readonly<Record<string, unknown>>;

  constructor(code: DomainErrorCode, message: string, details: Readonly<Record<string, unknown>> = {}) {
    super(message);
    this.code = code;
    this.details = details;
  }
}

/**
 * The refusal for a missing row and for somebody else's row. Takes the kind of thing and nothing of the row itself,
 * so that the two cases cannot differ by a byte.
 */
export function notFound(thing: string): DomainError {
  return new DomainError('NOT_FOUND', `That ${thing} does not exist, or it is not yours to see.`);
}
