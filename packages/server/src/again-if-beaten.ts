import { OptimisticLockError, UniqueConstraintViolationException } from '@skillbridge/database';

/**
 * Runs a transaction, and once more if another one committed the same row first. The second run reads what is there now
 * and refuses in its own words, so that whoever was a moment late is told what somebody who was a minute late is told:
 * who was first, and with what. `work` must be one whole transaction and do nothing outside it.
 */
export async function againIfBeaten<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof OptimisticLockError || error instanceof UniqueConstraintViolationException) return work();
    throw error;
  }
}
