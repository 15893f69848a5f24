import { defineEntity, type Opt, p } from '@mikro-orm/postgresql';
import { examAttemptStateDocument } from '@skillbridge/domain';
import { belongsTo } from '../columns/belongs-to.ts';
import { document } from '../columns/document.ts';
import { tenantKey } from '../columns/tenant-key.ts';
import { createdAt, version } from '../columns/times.ts';
import { tenantWall } from '../tenancy/tenant-policy.ts';
import { User } from './user.ts';

/** A student's attempt at a timed exam over the shared bank; the attempt itself is the academy's. */
export const ExamAttemptSchema = defineEntity({
  name: 'ExamAttempt',
  tableName: 'exam_attempts',
  properties: {
    ...tenantKey,
    student: belongsTo(() => User, 'student_id'),
    blueprint: p.text(),
    state: document(examAttemptStateDocument),
    createdAt,
    submittedAt: p.datetime().nullable(),
    version,
  },
  indexes: [{ name: 'exam_attempts_student_index', properties: ['tenantId', 'student', 'createdAt'] }],
  ...tenantWall,
});

export class ExamAttempt extends ExamAttemptSchema.class {
  get studentId(): Opt<string> {
    return this.student.id;
  }
}
ExamAttemptSchema.setClass(ExamAttempt);
