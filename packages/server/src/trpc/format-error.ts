import { DomainError, type DomainErrorCode } from '@skillbridge/domain';
import type { TRPCError } from '@trpc/server';
import { ZodError } from 'zod';
import { INTERNAL_SENTENCE, OTHER_SENTENCE, transportSentences } from './error-table.ts';

/** What the portals get with an error beside its sentence. */
export type ErrorExtras = {
  /** The domain's code, when a rule of ours refused. */
  readonly reason: DomainErrorCode | null;
  readonly details: Readonly<Record<string, unknown>>;
  /** Sentences by input path (`rubric.criteria.0.name`), when the input's shape was wrong. */
  readonly fields: Readonly<Record<string, string>>;
  readonly requestId: string | null;
};

/** One sentence and its extras. A 500 never carries its message; stacks never leave the server. */
export function describeError(error: TRPCError, requestId: string | null): { message: string; extras: ErrorExtras } {
  const cause = error.cause;
  if (cause instanceof DomainError) {
    return { message: cause.message, extras: { reason: cause.code, details: cause.details, fields: {}, requestId } };
  }
  const extras = { reason: null, details: {}, fields: {}, requestId };
  if (error.code === 'INTERNAL_SERVER_ERROR') return { message: INTERNAL_SENTENCE, extras };
  if (error.code === 'BAD_REQUEST' && cause instanceof ZodError) {
    const fields = Object.fromEntries(cause.issues.map((issue) => [issue.path.join('.'), issue.message]));
    return { message: sentenceOf(cause), extras: { ...extras, fields } };
  }
  return { message: transportSentences[error.code] ?? OTHER_SENTENCE, extras };
}

/** The first problem's sentence. Where we wrote none, the input came from a program: name the place, whose words are in `fields`. */
function sentenceOf({ issues: [first] }: ZodError): string {
  const place = first?.path.join('.') || 'the input';
  const ours = first && !/^(?:Invalid|Too (?:big|small)|Unrecognized)\b/.test(first.message);
  return ours ? first.message : `Something is missing or of the wrong kind: ${place}.`;
}
