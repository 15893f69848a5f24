import { APIConnectionTimeoutError, APIError } from 'groq-sdk';
import { z } from 'zod';
import { ModelFailure, type ModelFailureKind } from '../model-failure.ts';

const errorBodySchema = z.object({ error: z.object({ code: z.string() }) }).or(
  // Inside a stream the SDK hands over the inner object.
  z.object({ code: z.string() }).transform((error) => ({ error })),
);

const kindsByCode: Readonly<Record<string, ModelFailureKind>> = {
  json_validate_failed: 'invalid-output',
  model_decommissioned: 'model-missing',
  model_not_found: 'model-missing',
  rate_limit_exceeded: 'rate-limited',
};

/** 498 is the provider's own: its flexible tier has no capacity left. */
const kindsByStatus: Readonly<Record<number, ModelFailureKind>> = {
  401: 'unauthorised',
  402: 'unauthorised',
  403: 'unauthorised',
  // An unknown model has its code above; another 404 is a wrong base URL.
  404: 'unavailable',
  408: 'timeout',
  409: 'unavailable',
  429: 'rate-limited',
  498: 'rate-limited',
};

/**
 * What an error of the SDK, or of reading a body, means. Anything unknown that happened after the provider answered
 * is a broken-off answer.
 */
export function readGroqFailure(error: unknown): ModelFailure {
  if (error instanceof ModelFailure) return error;
  if (!(error instanceof APIError)) return new ModelFailure('cut');
  if (error instanceof APIConnectionTimeoutError) return new ModelFailure('timeout');
  const retryAfterMs = readRetryAfter(error.headers);
  return new ModelFailure(readKind(error), { retryAfterMs });
}

function readKind(error: APIError): ModelFailureKind {
  const body = errorBodySchema.safeParse(error.error);
  const byCode = body.success ? kindsByCode[body.data.error.code] : undefined;
  if (byCode) return byCode;
  if (error.status === undefined || error.status >= 500) return 'unavailable';
  return kindsByStatus[error.status] ?? 'bad-request';
}

/** Milliseconds; a date is read against the response's own `date`, so that no clock of ours takes part. */
function readRetryAfter(headers: Headers | undefined): number | null {
  const value = headers?.get('retry-after');
  if (!headers || !value) return null;
  const seconds = Number(value);
  const ms = Number.isFinite(seconds) ? seconds * 1000 : Date.parse(value) - Date.parse(headers.get('date') ?? '');
  return Number.isFinite(ms) && ms >= 0 ? ms : null;
}
