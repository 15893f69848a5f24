import { defineEntity, p } from '@mikro-orm/postgresql';
import { tenantKey } from '../columns/tenant-key.ts';
import { createdAt, version } from '../columns/times.ts';
import { tenantWall } from '../tenancy/tenant-policy.ts';

/** The AI provider that an academy chose in place of the deployment's; at most one row an academy. */
export const AcademyAiSchema = defineEntity({
  name: 'AcademyAi',
  tableName: 'academy_ai',
  properties: {
    ...tenantKey,
    provider: p.text(),
    textModel: p.text().nullable(),
    visionModel: p.text().nullable(),
    /** One of the addresses that the deployment allows; null means the provider's own. */
    baseUrl: p.text().nullable(),
    /** The API key, sealed with the deployment's secret; null for the built-in engine. */
    sealedKey: p.text().nullable(),
    /** The last characters of the key, so that a person can tell which one it is. */
    keyHint: p.text().nullable(),
    createdAt,
    version,
  },
  uniques: [{ name: 'academy_ai_unique', properties: ['tenantId'] }],
  ...tenantWall,
});

export class AcademyAi extends AcademyAiSchema.class {}
AcademyAiSchema.setClass(AcademyAi);
