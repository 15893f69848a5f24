import { defineEntity, type Opt } from '@mikro-orm/postgresql';
import { belongsTo } from '../columns/belongs-to.ts';
import { onlyLive } from '../columns/only-where.ts';
import { tenantKey } from '../columns/tenant-key.ts';
import { createdAt, deletedAt } from '../columns/times.ts';
import { tenantWall } from '../tenancy/tenant-policy.ts';
import { Course } from './course.ts';
import { User } from './user.ts';

/** A student's place in a course. */
export const EnrollmentSchema = defineEntity({
  name: 'Enrollment',
  tableName: 'enrollments',
  properties: {
    ...tenantKey,
    course: belongsTo(() => Course, 'course_id'),
    student: belongsTo(() => User, 'student_id'),
    createdAt,
    deletedAt,
  },
  uniques: [{ name: 'enrollments_course_student_unique', properties: ['tenantId', 'course', 'student'], ...onlyLive }],
  indexes: [{ name: 'enrollments_student_index', properties: ['tenantId', 'student'] }],
  ...tenantWall,
});

export class Enrollment extends EnrollmentSchema.class {
  get courseId(): Opt<string> {
    return this.course.id;
  }

  get studentId(): Opt<string> {
    return this.student.id;
  }
}
EnrollmentSchema.setClass(Enrollment);
