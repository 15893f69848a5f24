import { defineEntity, type Opt, p } from '@mikro-orm/postgresql';
import type { RegradeStatus } from '@skillbridge/domain';
import { belongsTo } from '../columns/belongs-to.ts';
import { tenantKey } from '../columns/tenant-key.ts';
import { createdAt, points, version } from '../columns/times.ts';
import { tenantWall } from '../tenancy/tenant-policy.ts';
import { Course } from './course.ts';
import { QuizSubmission } from './quiz-submission.ts';
import { Submission } from './submission.ts';
import { User } from './user.ts';

/** A student's request to look again at one item of a quiz or one criterion of an assignment, and the decision. */
export const RegradeRequestSchema = defineEntity({
  name: 'RegradeRequest',
  tableName: 'regrade_requests',
  properties: {
    ...tenantKey,
    course: belongsTo(() => Course, 'course_id'),
    student: belongsTo(() => User, 'student_id'),
    /** The use case sets exactly one of the two; the database insists on one at least. */
    submission: () => belongsTo(() => Submission, 'submission_id')().nullable(),
    quizSubmission: () => belongsTo(() => QuizSubmission, 'quiz_submission_id')().nullable(),
    /** The criterion or the item. */
    partId: p.text(),
    reason: p.text(),
    status: p.text().$type<RegradeStatus>(),
    /** The instructor's words to the student. */
    answer: p.text().default(''),
    pointsBefore: points(),
    /** Null until decided. */
    pointsAfter: points().nullable(),
    decidedBy: () => belongsTo(() => User, 'decided_by')().nullable(),
    decidedAt: p.datetime().nullable(),
    createdAt,
    version,
  },
  uniques: [
    { name: 'regrade_requests_part_unique', properties: ['tenantId', 'submission', 'partId'] },
    { name: 'regrade_requests_item_unique', properties: ['tenantId', 'quizSubmission', 'partId'] },
  ],
  indexes: [{ name: 'regrade_requests_course_index', properties: ['tenantId', 'course', 'status', 'createdAt'] }],
  checks: [
    {
      name: 'regrade_requests_about_one',
      expression: '(submission_id is not null) or (quiz_submission_id is not null)',
    },
  ],
  ...tenantWall,
});

export class RegradeRequest extends RegradeRequestSchema.class {
  get courseId(): Opt<string> {
    return this.course.id;
  }

  get studentId(): Opt<string> {
    return this.student.id;
  }
}
RegradeRequestSchema.setClass(RegradeRequest);
