import { OptimisticLockError } from '@skillbridge/database';
import { DomainError } from '@skillbridge/domain';
import { TRPCError } from '@trpc/server';
import { transportCodes } from './error-table.ts';

/** Turns whatever a use case threw into a transport error; what it does not know stays an internal one. */
export function toTrpcError(error: TRPCError): TRPCError {
  const cause = error.cause;
  if (cause instanceof DomainError) {
    return new TRPCError({ code: transportCodes[cause.code], message: cause.message, cause });
  }
  if (cause instanceof OptimisticLockError) {
    const message = 'This was changed somewhere else in the meantime. Look at the newest version, then try again.';
    return new TRPCError({ code: 'CONFLICT', message, cause: new DomainError('CONFLICT', message) });
  }
  return error;
}
