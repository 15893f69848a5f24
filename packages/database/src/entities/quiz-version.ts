import { defineEntity, type Opt, p } from '@mikro-orm/postgresql';
import { quizQuestionsDocument } from '@skillbridge/domain/answers';
import { belongsTo } from '../columns/belongs-to.ts';
import { document } from '../columns/document.ts';
import { tenantKey } from '../columns/tenant-key.ts';
import { createdAt } from '../columns/times.ts';
import { tenantWall } from '../tenancy/tenant-policy.ts';
import { Quiz } from './quiz.ts';
import { User } from './user.ts';

/** A published state of a quiz's items. Attempts keep the version that they began with; rows are never changed. */
export const QuizVersionSchema = defineEntity({
  name: 'QuizVersion',
  tableName: 'quiz_versions',
  properties: {
    ...tenantKey,
    quiz: belongsTo(() => Quiz, 'quiz_id'),
    /** From 1. */
    number: p.integer(),
    questions: document(quizQuestionsDocument),
    author: belongsTo(() => User, 'author_id'),
    /** What changed, in the author's words or ours. */
    note: p.text().default(''),
    createdAt,
  },
  uniques: [{ name: 'quiz_versions_number_unique', properties: ['tenantId', 'quiz', 'number'] }],
  ...tenantWall,
});

export class QuizVersion extends QuizVersionSchema.class {
  get quizId(): Opt<string> {
    return this.quiz.id;
  }
}
QuizVersionSchema.setClass(QuizVersion);
