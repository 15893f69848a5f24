import type { DomainErrorCode } from '@skillbridge/domain';
import { TRPCClientError } from '@trpc/client';
import { z } from 'zod';

/** A failed call, as a screen shows it. */
export type Failure = {
  /** What is wrong and what to do, in one sentence. */
  readonly sentence: string;
  /** The rule that refused; null when the network or the server failed. */
  readonly reason: DomainErrorCode | null;
  /** Sentences by input path, for forms. */
  readonly fields: Readonly<Record<string, string>>;
  readonly details: Readonly<Record<string, unknown>>;
  /** For support to find it in the logs. */
  readonly requestId: string | null;
  /** Whether the call never reached the server. */
  readonly offline: boolean;
  /** Whether the session has ended. */
  readonly signedOut: boolean;
};

const dataSchema = z.object({
  code: z.string(),
  reason: z.string().nullable(),
  fields: z.record(z.string(), z.string()),
  details: z.record(z.string(), z.unknown()),
  requestId: z.string().nullable(),
});

const OFFLINE = 'The server cannot be reached. What you typed is still here; try again in a moment.';

/** Reads any error that a call rejected with. */
export function describeFailure(error: unknown): Failure {
  const blank = { reason: null, fields: {}, details: {}, requestId: null, signedOut: false };
  const data = error instanceof TRPCClientError ? dataSchema.safeParse(error.data) : undefined;
  if (!(error instanceof TRPCClientError) || !data?.success) return { ...blank, sentence: OFFLINE, offline: true };
  const { fields, details, requestId } = data.data;
  return {
    ...{ fields, details, requestId },
    sentence: error.message,
    reason: data.data.reason as DomainErrorCode | null,
    offline: false,
    signedOut: data.data.code === 'UNAUTHORIZED',
  };
}
