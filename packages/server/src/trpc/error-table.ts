import type { DomainErrorCode } from '@skillbridge/domain';
import type { TRPCError } from '@trpc/server';

/** The one table from domain codes to transport codes. Exhaustive: a new domain code does not compile without a row. */
export const transportCodes = {
  NOT_FOUND: 'NOT_FOUND',
  NOT_SIGNED_IN: 'UNAUTHORIZED',
  FORBIDDEN: 'FORBIDDEN',
  INVALID: 'BAD_REQUEST',
  CONFLICT: 'CONFLICT',
  WRONG_STATE: 'PRECONDITION_FAILED',
  RATE_LIMITED: 'TOO_MANY_REQUESTS',
  TOO_LARGE: 'PAYLOAD_TOO_LARGE',
  UNAVAILABLE: 'SERVICE_UNAVAILABLE',
} as const satisfies Record<DomainErrorCode, TRPCError['code']>;

/** Sentences for refusals that the transport makes by itself, before any rule of ours is asked. */
export const transportSentences: Partial<Record<TRPCError['code'], string>> = {
  BAD_REQUEST: 'The request could not be read; send valid JSON in UTF-8, at most ten calls at once.',
  PARSE_ERROR: 'The request could not be read; send valid JSON in UTF-8.',
  NOT_FOUND: 'There is no such procedure.',
  METHOD_NOT_SUPPORTED: 'Ask for data with GET and change it with POST.',
  UNSUPPORTED_MEDIA_TYPE: 'Send JSON with content type application/json.',
  PAYLOAD_TOO_LARGE: 'The request is too large; send less at once.',
};

/** For whatever else the transport refuses: its own words are for its developers. */
export const OTHER_SENTENCE = 'The request was refused. Look it up in the documentation, or reload the page.';

/** What a caller learns of a fault of ours: nothing but that it is ours, and the request id to quote. */
export const INTERNAL_SENTENCE = 'Something went wrong on our side. Nothing was lost; please try again.';
