import { defineEntity, p } from '@mikro-orm/postgresql';
import { belongsTo } from '../columns/belongs-to.ts';
import { tenantKey } from '../columns/tenant-key.ts';
import { createdAt } from '../columns/times.ts';
import { tenantWall } from '../tenancy/tenant-policy.ts';
import { Assignment } from './assignment.ts';
import { Quiz } from './quiz.ts';
import { User } from './user.ts';

/** A piece of work that does not count for one student. Taken back by deleting the row. */
export const ExcusedWorkSchema = defineEntity({
  name: 'ExcusedWork',
  tableName: 'excused_work',
  properties: {
    ...tenantKey,
    student: belongsTo(() => User, 'student_id'),
    /** The use case sets exactly one of the two; the database insists on one at least. */
    assignment: () => belongsTo(() => Assignment, 'assignment_id')().nullable(),
    quiz: () => belongsTo(() => Quiz, 'quiz_id')().nullable(),
    reason: p.text().default(''),
    excusedBy: belongsTo(() => User, 'excused_by'),
    createdAt,
  },
  uniques: [
    { name: 'excused_work_assignment_unique', properties: ['tenantId', 'assignment', 'student'] },
    { name: 'excused_work_quiz_unique', properties: ['tenantId', 'quiz', 'student'] },
  ],
  checks: [{ name: 'excused_work_about_one', expression: '(assignment_id is not null) or (quiz_id is not null)' }],
  ...tenantWall,
});

export class ExcusedWork extends ExcusedWorkSchema.class {}
ExcusedWorkSchema.setClass(ExcusedWork);
