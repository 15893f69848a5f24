import { type Ai, AiConfigError, type AiPool } from '@skillbridge/ai';
import type { ReadLane } from '@skillbridge/database';
import type { Logger } from 'pino';
import { readAcademyAi } from './academy-ai.query.ts';
import { type ChoiceRules, openChoice } from './open-choice.ts';

export type AcademyAisOptions = ChoiceRules & {
  readonly pool: AiPool;
  readonly reads: ReadLane;
  readonly log: Logger;
};

/**
 * Finds the AI of an academy: the one it chose, or the deployment's. The choice is read anew each time, in one round
 * trip, so that a change counts at once in every process; the pool keeps what was built from it. A choice that cannot
 * be used means the built-in engine, never the deployment's provider: the academy did not agree to send its students'
 * work there.
 */
export function createAcademyAis({ pool, reads, log, ...rules }: AcademyAisOptions): (tenantId: string) => Promise<Ai> {
  return async (tenantId) => {
    const row = await readAcademyAi(reads, tenantId);
    if (!row) return pool.deployment;
    const opened = openChoice(rules, { tenantId, ...row });
    try {
      if (opened.ok) return pool.forAcademy(opened.choice);
      log.warn({ tenantId, problem: opened.problem }, 'An academy’s AI provider cannot be used.');
    } catch (error) {
      if (!(error instanceof AiConfigError)) throw error;
      log.warn({ tenantId }, 'An academy’s AI provider cannot be built.');
    }
    return pool.forAcademy({ provider: 'built-in' });
  };
}
