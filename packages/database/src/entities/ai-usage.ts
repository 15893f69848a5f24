import { defineEntity, p } from '@mikro-orm/postgresql';
import { belongsTo } from '../columns/belongs-to.ts';
import { tenantKey } from '../columns/tenant-key.ts';
import { createdAt } from '../columns/times.ts';
import { tenantWall } from '../tenancy/tenant-policy.ts';
import { User } from './user.ts';

/** One call of a language model (or of the built-in engine in its place): what it cost and how it ended. */
export const AiUsageSchema = defineEntity({
  name: 'AiUsage',
  tableName: 'ai_usage',
  properties: {
    ...tenantKey,
    /** Whose turn it was, for the limits of the day; null for jobs. */
    student: () => belongsTo(() => User, 'student_id')().nullable(),
    task: p.text(),
    engine: p.text(),
    outcome: p.text(),
    inputTokens: p.integer(),
    outputTokens: p.integer(),
    cachedTokens: p.integer(),
    costMicroUsd: p.integer(),
    durationMs: p.integer(),
    createdAt,
  },
  indexes: [
    { name: 'ai_usage_time_index', properties: ['tenantId', 'createdAt'] },
    { name: 'ai_usage_student_index', properties: ['tenantId', 'student', 'createdAt'] },
  ],
  ...tenantWall,
});

export class AiUsage extends AiUsageSchema.class {}
AiUsageSchema.setClass(AiUsage);
