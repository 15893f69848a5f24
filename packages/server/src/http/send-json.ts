import type { ServerResponse } from 'node:http';
import type { DomainError } from '@skillbridge/domain';
import { TRPCError } from '@trpc/server';
import { getHTTPStatusCodeFromError } from '@trpc/server/http';
import { TRPC_ERROR_CODES_BY_KEY } from '@trpc/server/rpc';
import { INTERNAL_SENTENCE, transportCodes } from '../trpc/error-table.ts';

/** Answers with JSON that nobody may keep. */
export function sendJson(res: ServerResponse, status: number, body: unknown): void {
  res.statusCode = status;
  res.setHeader('content-type', 'application/json; charset=utf-8');
  res.setHeader('cache-control', 'no-store');
  res.end(JSON.stringify(body));
}

/** Answers with a refusal, in the shape that tRPC's own errors have, so that a client reads one kind. */
export function sendRefusal(res: ServerResponse, error: DomainError, requestId: string): void {
  const { status, body } = describeRefusal(error, requestId);
  sendJson(res, status, body);
}

/** A refusal as status and body. The client takes it for an error only with JSON-RPC's number beside the sentence. */
export function describeRefusal(error: DomainError, requestId: string) {
  const code = transportCodes[error.code];
  const status = getHTTPStatusCodeFromError(new TRPCError({ code }));
  const data = { code, httpStatus: status, reason: error.code, details: error.details, fields: {}, requestId };
  return { status, body: { error: { message: error.message, code: TRPC_ERROR_CODES_BY_KEY[code], data } } };
}

/** The last resort: says that it is our fault, and nothing more. */
export function sendFault(res: ServerResponse, requestId: string): void {
  sendTransportError(res, { code: 'INTERNAL_SERVER_ERROR', message: INTERNAL_SENTENCE, requestId });
}

/** An address that is there and does not take this method; `allow` names those that it takes. */
export function sendWrongMethod(res: ServerResponse, { allow, message, requestId }: WrongMethod): void {
  res.setHeader('allow', allow);
  sendTransportError(res, { code: 'METHOD_NOT_SUPPORTED', message, requestId });
}
type WrongMethod = { readonly allow: string; readonly message: string; readonly requestId: string };

type TransportError = { readonly code: TRPCError['code']; readonly message: string; readonly requestId: string };

function sendTransportError(res: ServerResponse, { code, message, requestId }: TransportError): void {
  const httpStatus = getHTTPStatusCodeFromError(new TRPCError({ code }));
  const data = { code, httpStatus, reason: null, details: {}, fields: {}, requestId };
  sendJson(res, httpStatus, { error: { message, code: TRPC_ERROR_CODES_BY_KEY[code], data } });
}
