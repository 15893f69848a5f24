import { defineEntity, type Opt, p } from '@mikro-orm/postgresql';
import { belongsTo } from '../columns/belongs-to.ts';
import { tenantKey } from '../columns/tenant-key.ts';
import { createdAt, version } from '../columns/times.ts';
import { tenantWall } from '../tenancy/tenant-policy.ts';
import { Quiz } from './quiz.ts';
import { User } from './user.ts';

/** What one student has beyond the quiz's own rules. Reaches an attempt under way. */
export const QuizExtensionSchema = defineEntity({
  name: 'QuizExtension',
  tableName: 'quiz_extensions',
  properties: {
    ...tenantKey,
    quiz: belongsTo(() => Quiz, 'quiz_id'),
    student: belongsTo(() => User, 'student_id'),
    extraMinutes: p.integer().default(0),
    extraAttempts: p.integer().default(0),
    /** In place of the quiz's own; null leaves it. */
    closesAt: p.datetime().nullable(),
    reason: p.text().default(''),
    grantedBy: belongsTo(() => User, 'granted_by'),
    createdAt,
    version,
  },
  uniques: [{ name: 'quiz_extensions_student_unique', properties: ['tenantId', 'quiz', 'student'] }],
  ...tenantWall,
});

export class QuizExtension extends QuizExtensionSchema.class {
  get quizId(): Opt<string> {
    return this.quiz.id;
  }

  get studentId(): Opt<string> {
    return this.student.id;
  }
}
QuizExtensionSchema.setClass(QuizExtension);
