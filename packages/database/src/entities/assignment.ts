import { defineEntity, type Opt, p } from '@mikro-orm/postgresql';
import {
  type AssignmentStatus,
  attachmentsDocument,
  rubricDocument,
  type TutorMode,
  tutorSetupDocument,
} from '@skillbridge/domain';
import { answerKeyDocument } from '@skillbridge/domain/answers';
import { belongsTo } from '../columns/belongs-to.ts';
import { document } from '../columns/document.ts';
import { tenantKey } from '../columns/tenant-key.ts';
import { createdAt, deletedAt, points, version } from '../columns/times.ts';
import { tenantWall } from '../tenancy/tenant-policy.ts';
import { Course } from './course.ts';

export const AssignmentSchema = defineEntity({
  name: 'Assignment',
  tableName: 'assignments',
  properties: {
    ...tenantKey,
    course: belongsTo(() => Course, 'course_id'),
    title: p.text(),
    instructions: p.text(),
    maxPoints: points(),
    /** UTC; null means no due date. */
    dueAt: p.datetime().nullable(),
    /** The mode that the tutor begins with; `off` disables it. */
    tutorMode: p.text().$type<TutorMode>(),
    tutorSetup: document(tutorSetupDocument),
    rubric: document(rubricDocument),
    answerKey: document(answerKeyDocument),
    materials: document(attachmentsDocument),
    /** Whether graders see no names until the grade is out. */
    anonymous: p.boolean().default(false),
    /** A category of the course's gradebook; null counts it by its points. */
    categoryId: p.text().nullable(),
    status: p.text().$type<AssignmentStatus>(),
    publishedAt: p.datetime().nullable(),
    createdAt,
    deletedAt,
    version,
  },
  indexes: [{ name: 'assignments_course_index', properties: ['tenantId', 'course', 'dueAt'] }],
  ...tenantWall,
});

export class Assignment extends AssignmentSchema.class {
  get courseId(): Opt<string> {
    return this.course.id;
  }
}
AssignmentSchema.setClass(Assignment);
