import { defineEntity, type Opt, p } from '@mikro-orm/postgresql';
import { type KeyChangePolicy, keyChangeEffectsDocument } from '@skillbridge/domain/answers';
import { belongsTo } from '../columns/belongs-to.ts';
import { document } from '../columns/document.ts';
import { tenantKey } from '../columns/tenant-key.ts';
import { createdAt, version } from '../columns/times.ts';
import { tenantWall } from '../tenancy/tenant-policy.ts';
import { Quiz } from './quiz.ts';
import { User } from './user.ts';

/** A corrected key that was applied to attempts, with what undoing it needs. */
export const KeyChangeSchema = defineEntity({
  name: 'KeyChange',
  tableName: 'key_changes',
  properties: {
    ...tenantKey,
    quiz: belongsTo(() => Quiz, 'quiz_id'),
    itemId: p.text(),
    policy: p.text().$type<KeyChangePolicy>(),
    reason: p.text().default(''),
    effects: document(keyChangeEffectsDocument),
    /** The version of the quiz that it made. */
    quizVersion: p.integer(),
    appliedBy: belongsTo(() => User, 'applied_by'),
    undoneAt: p.datetime().nullable(),
    createdAt,
    version,
  },
  indexes: [{ name: 'key_changes_quiz_index', properties: ['tenantId', 'quiz', 'createdAt'] }],
  ...tenantWall,
});

export class KeyChange extends KeyChangeSchema.class {
  get quizId(): Opt<string> {
    return this.quiz.id;
  }
}
KeyChangeSchema.setClass(KeyChange);
