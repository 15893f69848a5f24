import { DeskVisit, type TenantEm, User } from '@skillbridge/database';
import type { InstructorActor } from '@skillbridge/domain';

/** A window that has not said for so long that it has the work open no longer has it. Desks say so every ten seconds. */
const STALE_MS = 30_000;

/** Who has a piece of work open now, apart from one window: other people, and other windows of the same one. */
export async function visitorsOf(
  em: TenantEm,
  { tenantId, userId }: InstructorActor,
  { workId, windowId, now }: { workId: string; windowId: string | undefined; now: Date },
) {
  const visits = await em.find(
    DeskVisit,
    {
      ...{ tenantId, workId, seenAt: { $gt: new Date(now.getTime() - STALE_MS) } },
      ...(windowId === undefined ? {} : { windowId: { $ne: windowId } }),
    },
    { orderBy: { seenAt: 'desc' }, limit: 20 },
  );
  if (visits.length === 0) return [];
  const people = await em.find(
    User,
    { tenantId, id: { $in: visits.map((visit) => visit.user.id) } },
    { fields: ['fullName'], filters: { softDelete: false } },
  );
  return visits.map((visit) => ({
    name: people.find(({ id }) => id === visit.user.id)?.fullName ?? 'Somebody',
    isYou: visit.user.id === userId,
    seenAt: visit.seenAt.toISOString(),
  }));
}
