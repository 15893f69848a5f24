import type { RegradeRequest } from '@skillbridge/database';

/** A request as its student sees it. */
export function toOwnRegrade(request: RegradeRequest) {
  const { id, partId, status, reason, answer, pointsBefore } = request;
  return {
    ...{ id, partId, status, reason, answer, pointsBefore },
    pointsAfter: request.pointsAfter ?? null,
    askedAt: request.createdAt.toISOString(),
    decidedAt: request.decidedAt?.toISOString() ?? null,
  };
}
