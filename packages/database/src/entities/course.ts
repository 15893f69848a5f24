import { defineEntity, type Opt, p } from '@mikro-orm/postgresql';
import { courseGradingDocument, usualCourseGrading } from '@skillbridge/domain';
import { belongsTo } from '../columns/belongs-to.ts';
import { document } from '../columns/document.ts';
import { tenantKey } from '../columns/tenant-key.ts';
import { createdAt, deletedAt, version } from '../columns/times.ts';
import { tenantWall } from '../tenancy/tenant-policy.ts';
import { User } from './user.ts';

export type CourseStatus = 'active' | 'archived';

export const CourseSchema = defineEntity({
  name: 'Course',
  tableName: 'courses',
  properties: {
    ...tenantKey,
    instructor: belongsTo(() => User, 'instructor_id'),
    title: p.text(),
    description: p.text().default(''),
    subject: p.text(),
    status: p.text().$type<CourseStatus>(),
    /** Categories, late policy, bulk approval. */
    grading: document(courseGradingDocument).onCreate(() => usualCourseGrading),
    createdAt,
    deletedAt,
    version,
  },
  indexes: [{ name: 'courses_instructor_index', properties: ['tenantId', 'instructor'] }],
  ...tenantWall,
});

export class Course extends CourseSchema.class {
  get instructorId(): Opt<string> {
    return this.instructor.id;
  }
}
CourseSchema.setClass(Course);
