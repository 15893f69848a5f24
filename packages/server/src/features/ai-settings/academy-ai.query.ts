import type { ReadLane } from '@skillbridge/database';

/** What an academy chose, the key still sealed; undefined when it chose nothing. One round trip. */
export async function readAcademyAi(reads: ReadLane, tenantId: string) {
  const [row] = await reads.read(tenantId, (tables) =>
    tables
      .selectFrom('academy_ai')
      .select(['id', 'version', 'provider', 'text_model', 'vision_model', 'base_url', 'sealed_key'])
      .where('tenant_id', '=', tenantId),
  );
  return row;
}

export type AcademyAiRow = NonNullable<Awaited<ReturnType<typeof readAcademyAi>>>;
