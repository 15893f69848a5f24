import { p } from '@mikro-orm/postgresql';

/** When the row was written, UTC. */
export const createdAt = p.datetime().defaultRaw('now()');
/** Soft delete: hidden by the default filter, restored from the recycle bin, purged by retention. */
export const deletedAt = p.datetime().nullable();
/** Optimistic lock: a flush that loses a race throws, so no edit is silently overwritten. */
export const version = p.integer().version();
/** Points as an exact decimal; the domain allows quarters, which are exact in JavaScript numbers too. */
export const points = () => p.decimal('number').precision(7).scale(2);
