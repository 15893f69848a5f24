import { z } from 'zod';
import { ModelFailure, type ModelFailureKind } from '../model-failure.ts';

/** The error classes of one SDK. The three SDKs come from one generator and agree on their fields. */
export type SdkErrors = {
  APIError: abstract new (...args: never[]) => Error;
  APIConnectionTimeoutError: abstract new (...args: never[]) => Error;
};

const apiErrorSchema = z.object({
  status: z.number().optional(),
  headers: z.instanceof(Headers).optional().catch(undefined),
  error: z.unknown(),
});

const word = z.string().nullish().catch(null);
const detailSchema = z.object({ code: word, type: word, message: word });
/** The whole body, or what some SDKs hand over of it: the inner object. */
const bodySchema = z.object({ error: detailSchema }).or(detailSchema.transform((error) => ({ error })));

const kindsByCode: Readonly<Record<string, ModelFailureKind>> = {
  json_validate_failed: 'invalid-output',
  model_decommissioned: 'model-missing',
  model_not_found: 'model-missing',
  rate_limit_exceeded: 'rate-limited',
  insufficient_quota: 'no-credit',
  billing_error: 'no-credit',
  rate_limit_error: 'rate-limited',
  overloaded_error: 'unavailable',
  api_error: 'unavailable',
  timeout_error: 'timeout',
};

/** 498 is Groq's own: its flexible tier has no capacity left. 5xx, Anthropic's 529 among them, is `unavailable`. */
const kindsByStatus: Readonly<Record<number, ModelFailureKind>> = {
  401: 'unauthorised',
  402: 'no-credit',
  403: 'unauthorised',
  408: 'timeout',
  409: 'unavailable',
  429: 'rate-limited',
  498: 'rate-limited',
};

/**
 * What an error of an SDK, or of reading a body, means. Anything unknown that happened after the provider answered
 * is a broken-off answer.
 */
export function readSdkFailure(error: unknown, sdk: SdkErrors): ModelFailure {
  if (error instanceof ModelFailure) return error;
  if (!(error instanceof sdk.APIError)) return new ModelFailure('cut');
  if (error instanceof sdk.APIConnectionTimeoutError) return new ModelFailure('timeout');
  const { status, headers, error: body } = apiErrorSchema.parse(error);
  return new ModelFailure(readKind(status, body), { retryAfterMs: readRetryAfter(headers) });
}

function readKind(status: number | undefined, body: unknown): ModelFailureKind {
  const detail = bodySchema.safeParse(body).data?.error;
  const byCode = kindsByCode[detail?.code ?? ''];
  if (byCode) return byCode;
  // Anthropic has a type for a missing model, vLLM and Ollama a sentence alone; another 404 is a wrong base URL.
  const names = detail?.type === 'not_found_error' || /\bmodel\b/i.test(detail?.message ?? '');
  if (status === 404) return names ? 'model-missing' : 'unavailable';
  const byType = kindsByCode[detail?.type ?? ''];
  if (byType) return byType;
  if (status === undefined || status >= 500) return 'unavailable';
  return kindsByStatus[status] ?? 'bad-request';
}

/** Milliseconds; a date is read against the response's own `date`, so that no clock of ours takes part. */
function readRetryAfter(headers: Headers | undefined): number | null {
  const value = headers?.get('retry-after');
  if (!headers || !value) return null;
  const seconds = Number(value);
  const ms = Number.isFinite(seconds) ? seconds * 1000 : Date.parse(value) - Date.parse(headers.get('date') ?? '');
  return Number.isFinite(ms) && ms >= 0 ? ms : null;
}
