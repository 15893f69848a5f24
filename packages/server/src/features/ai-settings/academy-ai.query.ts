import type { ReadLane } from '@skillbridge/database';

/** What an academy chose, the key still sealed; undefined when it chose nothing. One round trip. */
export async function readAcademyAi(reads: ReadLane, tenantId: string) {
  const [row] = await reads.read(tenantId, (tables) =>
    tables
      .selectFrom('academy_ai')
      .select(['provider', 'text_model as textModel', 'vision_model as visionModel'])
      .select(['base_url as baseUrl', 'sealed_key as sealedKey'])
      .where('tenant_id', '=', tenantId),
  );
  return row;
}
