import { defineEntity, p } from '@mikro-orm/postgresql';
import { belongsTo } from '../columns/belongs-to.ts';
import { tenantKey } from '../columns/tenant-key.ts';
import { createdAt, deletedAt, version } from '../columns/times.ts';
import { tenantWall } from '../tenancy/tenant-policy.ts';
import { User } from './user.ts';

/** A comment that an instructor uses again and again. */
export const CommentSnippetSchema = defineEntity({
  name: 'CommentSnippet',
  tableName: 'comment_snippets',
  properties: {
    ...tenantKey,
    owner: belongsTo(() => User, 'owner_id'),
    text: p.text(),
    /** How often it was put into feedback: the most used come first. */
    uses: p.integer().default(0),
    createdAt,
    deletedAt,
    version,
  },
  indexes: [{ name: 'comment_snippets_owner_index', properties: ['tenantId', 'owner'] }],
  ...tenantWall,
});

export class CommentSnippet extends CommentSnippetSchema.class {}
CommentSnippetSchema.setClass(CommentSnippet);
