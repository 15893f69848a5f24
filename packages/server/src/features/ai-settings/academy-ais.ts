import { type Ai, AiConfigError } from '@skillbridge/ai';
import type { ReadLane } from '@skillbridge/database';
import type { Logger } from 'pino';
import { type AcademyAiRow, readAcademyAi } from './academy-ai.query.ts';
import type { AiPool } from './ai-pool.ts';
import { type ChoiceRules, openChoice } from './open-choice.ts';

export type AcademyAisOptions = ChoiceRules & {
  readonly pool: AiPool;
  readonly reads: ReadLane;
  readonly log: Logger;
};

/**
 * Finds the AI of an academy: the one it chose, or the deployment's. The choice is read anew each time, in one round
 * trip, so that a change counts at once in every process; what was built from it is kept while it stays the same, so
 * that a provider's circuit breaker remembers. A choice that cannot be used means the built-in engine, never the
 * deployment's provider: the academy did not agree to send its students' work there.
 */
export function createAcademyAis(options: AcademyAisOptions): (tenantId: string) => Promise<Ai> {
  const { reads, pool } = options;
  const kept = new Map<string, { readonly name: string; readonly ai: Ai }>();
  return async (tenantId) => {
    const row = await readAcademyAi(reads, tenantId);
    if (!row) {
      kept.delete(tenantId);
      return pool.deployment;
    }
    // The row's id as well: a choice that was removed and made again begins at version 1.
    const name = `${row.id} ${row.version}`;
    const known = kept.get(tenantId);
    if (known?.name === name) return known.ai;
    const ai = build(options, tenantId, row);
    kept.set(tenantId, { name, ai });
    return ai;
  };
}

function build({ pool, log, ...rules }: AcademyAisOptions, tenantId: string, row: AcademyAiRow): Ai {
  const opened = openChoice(rules, {
    tenantId,
    provider: row.provider,
    textModel: row.text_model,
    visionModel: row.vision_model,
    baseUrl: row.base_url,
    sealedKey: row.sealed_key,
  });
  try {
    if (opened.ok) return pool.forAcademy(opened.choice);
    log.warn({ tenantId, problem: opened.problem }, 'An academy’s AI provider cannot be used.');
  } catch (error) {
    if (!(error instanceof AiConfigError)) throw error;
    log.warn({ tenantId }, 'An academy’s AI provider cannot be built.');
  }
  return pool.forAcademy({ provider: 'built-in' });
}
